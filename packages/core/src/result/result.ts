/** A success carrying its value, or a failure carrying the reason; domain functions return this instead of throwing. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/**
 * A successful {@link Result}.
 *
 * @example
 * ```ts
 * import { ok } from "@koonti/core";
 * ok(3); // => { ok: true, value: 3 }
 * ```
 */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/**
 * A failed {@link Result}.
 *
 * @example
 * ```ts
 * import { err } from "@koonti/core";
 * err("planMissing"); // => { ok: false, error: "planMissing" }
 * ```
 */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
