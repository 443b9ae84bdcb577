import { dataIsWithinTheWorkTask } from "./data-is-within-the-work-task.ts";
import { disclosureLeavesAWholeLogRow } from "./disclosure-leaves-a-whole-log-row.ts";
import { protectedPersonIsInNoMunicipalityRow } from "./protected-person-is-in-no-municipality-row.ts";
import { recordIsOpenedForRelationshipOrTask } from "./record-is-opened-for-relationship-or-task.ts";
import { useLeavesAWholeLogRow } from "./use-leaves-a-whole-log-row.ts";

/** Rules about a {@link RecordUse} (ATL 9 §, decree 457/2024). */
export const recordUseRules = [recordIsOpenedForRelationshipOrTask, dataIsWithinTheWorkTask] as const;

/** Rules about a {@link UseLogRow} (ATL 10 §). */
export const useLogRules = [useLeavesAWholeLogRow] as const;

/** Rules about a {@link DisclosureLogRow} (ATL 10 §). */
export const disclosureLogRules = [disclosureLeavesAWholeLogRow] as const;

/** Rules about a {@link PlaceTable} (VTJL 36-37 §). */
export const placeTableRules = [protectedPersonIsInNoMunicipalityRow] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const accessRules = [...recordUseRules, ...useLogRules, ...disclosureLogRules, ...placeTableRules] as const;
