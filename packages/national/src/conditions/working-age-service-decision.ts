import type { FieldCondition } from "../structure/field-condition.ts";
import { isOneOf, type KnownClasses } from "./known-as.ts";
import { identified } from "./one-of.ts";

const NAME = "working-age-service-decision";

const SERVICE = ["paatos", "sosiaalipalvelu_jota_paatos_koskee"];

/** Home care; its code in list 1222 is not in the structures, so it is known by its text. */
const HOME_CARE: KnownClasses = { texts: ["Kotihoito"] };

/** Services that may be long-term: institutional care 24, family care 31, round-the-clock housing 85, home care, home help for families. */
const MAY_BE_LONG_TERM: KnownClasses = {
  codes: ["24", "31", "85"],
  texts: ["Laitospalvelu", "Perhehoito", "Ympärivuorokautinen palveluasuminen", "Kotihoito", "Lapsiperheen kotipalvelu"],
};

/** A decision on home care says how many hours (spec rule 24). */
export const hoursOfHomeCare = (homeCare: KnownClasses = HOME_CARE): FieldCondition => ({
  id: `${NAME}/hours-of-home-care`,
  at: SERVICE,
  fields: ["palvelun_maara_tunteina"],
  requiredWhen: isOneOf("sosiaalipalvelu", homeCare),
});

/** Whether a service is long-term is asked of some services only (spec rule 24). */
export const longTermOf = (services: KnownClasses = MAY_BE_LONG_TERM): FieldCondition => ({
  id: `${NAME}/long-term`,
  at: SERVICE,
  fields: ["palvelu_on_pitkaaikaista"],
  showWhen: isOneOf("sosiaalipalvelu", services),
});

/** What depends on what in a service decision for a working-age client (spec rules 1 and 24). */
export const workingAgeServiceDecisionConditions: readonly FieldCondition[] = [...identified(NAME), hoursOfHomeCare(), longTermOf()];
