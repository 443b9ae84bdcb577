import { z } from "zod";

/** Free text of a document. */
export const textSchema = z.string().trim().max(20_000);
/** A name or a short phrase. */
export const shortTextSchema = z.string().trim().min(1).max(300);
