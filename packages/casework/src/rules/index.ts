import { servicesBeginWithinThreeMonths } from "./services/services-begin-within-three-months.ts";

/** Rules about {@link ServicesOfMatter} (SHL 45 §). */
export const servicesRules = [servicesBeginWithinThreeMonths] as const;

/** Every rule that looks at several documents of a record. */
export const caseworkRules = [...servicesRules] as const;
