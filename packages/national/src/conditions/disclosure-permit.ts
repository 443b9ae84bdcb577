import { ALWAYS, type FieldCondition } from "../structure/field-condition.ts";
import { representativeIdentified } from "./one-of.ts";

const NAME = "disclosure-permit";

const GIVEN_BY_REPRESENTATIVE = { path: "luovutusluvan_antaja_on_laillinen_edustaja", equals: true } as const;

/** What depends on what in a disclosure permit (luovutuslupa). */
export const disclosurePermitConditions: readonly FieldCondition[] = [
  {
    id: `${NAME}/giver`,
    at: [],
    fields: ["luovutusluvan_antaja"],
    showWhen: GIVEN_BY_REPRESENTATIVE,
    requiredWhen: GIVEN_BY_REPRESENTATIVE,
  },
  ...representativeIdentified(NAME, "giver", ["luovutusluvan_antaja"]),
  {
    id: `${NAME}/author`,
    at: ["ammattihenkilon_laatima_asiakirja"],
    fields: ["laatija"],
    given: "madeInClientSystem",
    requiredWhen: ALWAYS,
  },
];
