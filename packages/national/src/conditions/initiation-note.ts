import type { FieldCondition } from "../structure/field-condition.ts";
import { isOneOf, type KnownClasses } from "./known-as.ts";
import { identified } from "./one-of.ts";

const NAME = "initiation-note";

/** The service task of family law; its code in list 1221 is not in the structures, so it is known by its text. */
const FAMILY_LAW: KnownClasses = { texts: ["Perheoikeudelliset palvelut"] };

/**
 * Urgency is mandatory unless the matter is one of family law (spec rule 23).
 *
 * @param familyLaw - give the code of the county's export of list 1221 to be independent of the language of the text.
 */
export const urgencyUnlessFamilyLaw = (familyLaw: KnownClasses = FAMILY_LAW): FieldCondition => ({
  id: `${NAME}/urgency-unless-family-law`,
  at: [],
  fields: ["arvio_asian_kiireellisyydesta"],
  requiredWhen: { all: [{ path: "palvelutehtava", present: true }, { not: isOneOf("palvelutehtava", familyLaw) }] },
});

/** What depends on what in the case note on the initiation of a matter (spec rules 1 and 23). */
export const initiationNoteConditions: readonly FieldCondition[] = [
  ...identified(NAME),
  urgencyUnlessFamilyLaw(),
  { id: `${NAME}/child-welfare-concern-by-subclass`, at: [], fields: ["lastensuojelullinen_huoli"], leavesOnly: true },
];
