import { z } from "zod";

/** Free text of a plan. */
export const textSchema = z.string().trim().max(20_000);
/** A name or one line of text. */
export const shortTextSchema = z.string().trim().min(1).max(500);
/** Identifier inside one plan, such as `g1` or a uuid; unique within its list. */
export const localIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
