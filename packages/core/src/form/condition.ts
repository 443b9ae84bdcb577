/** A value that a condition compares with. */
export type ConditionValue = string | number | boolean;

/**
 * A condition on a document's content as data, so that a form can show or require a field.
 *
 * @remarks `path` is dot-separated from the root of the document (`client.age`, `parties.0.kind`). Where it meets a list without an
 * index, every member is looked at (`parties.kind`). A path that begins with `./` starts from the group or the list member that the
 * field stands in, so that a field of one member can hang on another field of the same member (`./kind`).
 */
export type Condition =
  | { readonly path: string; readonly equals: ConditionValue }
  | { readonly path: string; readonly in: readonly ConditionValue[] }
  | { readonly path: string; readonly present: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const INDEX = /^\d+$/;

const step = (value: unknown, key: string): readonly unknown[] => {
  if (Array.isArray(value))
    return INDEX.test(key) ? value.slice(Number(key), Number(key) + 1) : value.flatMap((member) => step(member, key));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return [(value as Readonly<Record<string, unknown>>)[key]];
};

const AROUND = "./";

const keysOf = (path: string, at: readonly (string | number)[]): readonly string[] =>
  path.startsWith(AROUND) ? [...at.map(String), ...path.slice(AROUND.length).split(".")] : path.split(".");

const valuesAt = (value: unknown, keys: readonly string[]): readonly unknown[] =>
  keys.reduce<readonly unknown[]>((found, key) => found.flatMap((part) => step(part, key)), [value]).flat();

/** Whether something was filled in: a blank text, an empty list and an empty group are not. */
export const isPresent = (value: unknown): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  return typeof value !== "object" || Object.values(value).some(isPresent);
};

/**
 * Whether a condition holds for a document's content.
 *
 * @remarks A path that leads to a list holds when any member does. `present` means something was filled in: a blank text, an empty list
 * and a group with nothing filled in are not present; `false` and `0` are. A path that leads nowhere holds for nothing, so `not` of it holds.
 * @param condition - the condition.
 * @param value - the content of the whole document.
 * @param at - where the group or list member around the field is, for paths that begin with `./`; the root unless given.
 * @example
 * ```ts
 * import { holds } from "@koonti/core";
 * const content = { consent: { given: false }, needs: ["2", "3"], parties: [{ kind: "kela" }, { kind: "other" }] };
 * holds({ path: "needs", in: ["3", "4"] }, content); // => true
 * holds({ path: "parties.kind", equals: "kela" }, content); // => true
 * holds({ path: "./kind", equals: "kela" }, content, ["parties", 1]); // => false
 * holds({ all: [{ path: "consent.given", present: true }, { not: { path: "consent.given", equals: true } }] }, content); // => true
 * ```
 */
export const holds = (condition: Condition, value: unknown, at: readonly (string | number)[] = []): boolean => {
  if ("all" in condition) return condition.all.every((part) => holds(part, value, at));
  if ("any" in condition) return condition.any.some((part) => holds(part, value, at));
  if ("not" in condition) return !holds(condition.not, value, at);
  const found = valuesAt(value, keysOf(condition.path, at));
  if ("equals" in condition) return found.includes(condition.equals);
  if ("in" in condition) return condition.in.some((wanted) => found.includes(wanted));
  return found.some(isPresent);
};
