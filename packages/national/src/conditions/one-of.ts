import type { Condition } from "@koonti/core";
import type { FieldCondition } from "../structure/field-condition.ts";

const nonePresent = (keys: readonly string[]): Condition => ({
  all: keys.map((key): Condition => ({ not: { path: key, present: true } })),
});

/**
 * At least one of several fields must stand: each is mandatory when the others are missing.
 *
 * @param structure - name of the structure, the first part of the ids.
 * @param what - name of the condition, the second part.
 */
export const oneOf = (structure: string, what: string, at: readonly string[], keys: readonly string[]): readonly FieldCondition[] =>
  keys.map((key) => ({
    id: `${structure}/${what}-${key.replaceAll("_", "-")}`,
    at,
    fields: [key],
    requiredWhen: nonePresent(keys.filter((other) => other !== key)),
  }));

/** A person is identified by a personal identity code (henkilötunnus) or by a temporary identifier (tilapäinen yksilöintitunnus). */
export const identified = (structure: string, at: readonly string[] = ["asiakas"]): readonly FieldCondition[] =>
  oneOf(structure, "identified-by", at, ["henkilotunnus", "tilapainen_yksilointitunnus"]);

/** A legal representative is identified by a personal identity code, a temporary identifier or the identifier of a guardian. */
export const representativeIdentified = (structure: string, what: string, at: readonly string[]): readonly FieldCondition[] =>
  oneOf(structure, `${what}-identified-by`, at, ["henkilotunnus", "tilapainen_yksilointitunnus", "edunvalvojan_tunniste"]);
