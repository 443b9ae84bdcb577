import type { Condition } from "@koonti/core";
import type { FieldCondition } from "../structure/field-condition.ts";
import { isOneOf, type KnownClasses } from "./known-as.ts";
import { identified } from "./one-of.ts";

const NAME = "matter";

/** Code of list 1265 for a matter that has no class of its own. */
const OTHER = "99";

const isJoint: Condition = { path: "asian_tiedot.yhteinen_asia", equals: true };

/** A closed matter; its code in list 1501 is not in the structures, so it is known by its text. */
const CLOSED: KnownClasses = { texts: ["Suljettu"] };

/** A closed matter has an end date (spec rule 27). */
export const closedMatterEnds = (closed: KnownClasses = CLOSED): FieldCondition => ({
  id: `${NAME}/closed-matter-ends`,
  at: ["asian_tiedot"],
  fields: ["paattymispaiva"],
  requiredWhen: isOneOf("tila", closed),
});

/** What depends on what in a matter document (spec rules 1 and 27). */
export const matterConditions: readonly FieldCondition[] = [
  ...identified(NAME),
  { id: `${NAME}/joined-when`, at: [], fields: ["asiakas.asiaan_liittymishetki"], requiredWhen: isJoint },
  { id: `${NAME}/left-when`, at: [], fields: ["asiakas.asiasta_poistumishetki"], showWhen: isJoint },
  {
    id: `${NAME}/which-other-matter`,
    at: ["asian_tiedot"],
    fields: ["lisatieto_luokkaan_muu"],
    requiredWhen: { path: "nimi.code", equals: OTHER },
  },
  closedMatterEnds(),
];
