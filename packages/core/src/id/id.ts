import * as z from "zod";
import { err, ok, type Result } from "../result/result.ts";

/** An identifier (tunniste) of one kind of thing: a UUID in lower case that cannot be mistaken for the id of another kind. */
export type Id<Kind extends string> = string & z.core.$brand<Kind>;

/** Identifier of a client (asiakas); never a personal identity code. */
export type ClientId = Id<"ClientId">;
/** Identifier of a document (asiakirja). */
export type DocumentId = Id<"DocumentId">;
/** Identifier of a matter (asia). */
export type MatterId = Id<"MatterId">;
/** Identifier of a user of the system (käyttäjä). */
export type UserId = Id<"UserId">;
/** Identifier of a service unit (palveluyksikkö) within a county's own register. */
export type UnitId = Id<"UnitId">;

/**
 * Zod schema of {@link Id}: any UUID of RFC 9562, turned to lower case.
 *
 * @example
 * ```ts
 * import { idSchema } from "@koonti/core";
 * const goalIdSchema = idSchema<"GoalId">();
 * goalIdSchema.parse("0198C7A1-5B5E-7C3A-9D2E-3F1B6A7C8D90"); // => "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90"
 * ```
 */
export const idSchema = <Kind extends string>() => z.uuid().toLowerCase().brand<Kind>();

const anyId = /* @__PURE__ */ idSchema<string>();

/**
 * Reads an identifier of the kind asked for.
 *
 * @example
 * ```ts
 * import { parseId } from "@koonti/core";
 * parseId<"ClientId">("case-01"); // => { ok: false, error: "notAnId" }
 * ```
 */
export const parseId = <Kind extends string>(text: string): Result<Id<Kind>, "notAnId"> => {
  const parsed = anyId.safeParse(text);
  return parsed.success ? ok(parsed.data as string as Id<Kind>) : err("notAnId");
};

/** Zod schema of {@link ClientId}. */
export const clientIdSchema = /* @__PURE__ */ idSchema<"ClientId">();
/** Zod schema of {@link DocumentId}. */
export const documentIdSchema = /* @__PURE__ */ idSchema<"DocumentId">();
/** Zod schema of {@link MatterId}. */
export const matterIdSchema = /* @__PURE__ */ idSchema<"MatterId">();
/** Zod schema of {@link UserId}. */
export const userIdSchema = /* @__PURE__ */ idSchema<"UserId">();
/** Zod schema of {@link UnitId}. */
export const unitIdSchema = /* @__PURE__ */ idSchema<"UnitId">();
