import type * as z from "zod";
import { err, ok, type Result } from "../result/result.ts";
import { parsedString } from "../structure/parsed-string.ts";
import type { Problem } from "../structure/problem.ts";

/** An ISO object identifier (OID-tunnus), for example of a code system or a document structure. */
export type Oid = string & z.core.$brand<"Oid">;

/** Why a text is not an {@link Oid}. */
export type OidProblem = Problem<"core/oidFormat">;

// the first arc is 0, 1 or 2, and under 0 and 1 the second is at most 39 (ITU-T X.660)
const PATTERN = /^(?:[01]\.(?:[0-9]|[1-3][0-9])|2\.(?:0|[1-9][0-9]*))(?:\.(?:0|[1-9][0-9]*))*$/;

/**
 * Reads an object identifier.
 *
 * @example
 * ```ts
 * import { parseOid } from "@koonti/core";
 * parseOid("1.2.246.537.6.1282"); // => { ok: true, value: "1.2.246.537.6.1282" }
 * parseOid("1.2.0246"); // => { ok: false, error: { key: "core/oidFormat" } }
 * ```
 */
export const parseOid = (text: string): Result<Oid, OidProblem> => (PATTERN.test(text) ? ok(text as Oid) : err({ key: "core/oidFormat" }));

/** Zod schema of {@link Oid}; its problem carries `params.key` `core/oidFormat`. */
export const oidSchema = /* @__PURE__ */ parsedString<"Oid">(parseOid, { description: "ISO object identifier" });
