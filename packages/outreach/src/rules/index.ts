import { adviceIsGiven } from "./advice-is-given.ts";
import { anonymousAdviceAndTheDutyToRecord } from "./anonymous-advice-and-the-duty-to-record.ts";
import { dayCentreAsksNoIdentity } from "./day-centre-asks-no-identity.ts";
import { dayCentreLetsTheIntoxicatedIn } from "./day-centre-lets-the-intoxicated-in.ts";
import { unidentifiedEncounterLeavesNoKey } from "./unidentified-encounter-leaves-no-key.ts";

/** Rules about an {@link Encounter} (SHL 6 §, 7 a §, ATL 37 §). */
export const encounterRules = [adviceIsGiven, unidentifiedEncounterLeavesNoKey, anonymousAdviceAndTheDutyToRecord] as const;

/** Rules about a {@link Visit} (SHL 24 b §). */
export const visitRules = [dayCentreAsksNoIdentity, dayCentreLetsTheIntoxicatedIn] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const outreachRules = [...encounterRules, ...visitRules] as const;
