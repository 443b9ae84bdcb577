import type { FieldCondition } from "../structure/field-condition.ts";

const NAME = "client-relationship";

const AT = ["asiakkaaseen_liittyvat_henkilot"];

/** Codes of list 1284 for the roles that the details of a related person hang on. */
const ROLE = { parent: "12", custodian: "31", guardian: "32", holderOfPowerOfAttorney: "33", authorised: "34" } as const;

const shownFor = (what: string, field: string, role: string): FieldCondition => ({
  id: `${NAME}/${what}`,
  at: AT,
  fields: [field],
  showWhen: { path: "rooli.code", equals: role },
});

const REPRESENTS = { path: "rooli.code", in: [ROLE.custodian, ROLE.guardian, ROLE.holderOfPowerOfAttorney, ROLE.authorised] } as const;

/** What is recorded of a person connected with the client, by their role (spec rule 26). */
export const relatedPersonConditions: readonly FieldCondition[] = [
  { id: `${NAME}/scope-of-authority`, at: AT, fields: ["toimivalta"], showWhen: REPRESENTS, requiredWhen: REPRESENTS },
  shownFor("guardianship", "edunvalvonta", ROLE.guardian),
  shownFor("power-of-attorney", "edunvalvontavaltuutus", ROLE.holderOfPowerOfAttorney),
  shownFor("custody", "huoltajuus", ROLE.custodian),
  shownFor("parent-information", "vanhemman_tiedonsaantioikeus", ROLE.parent),
];
