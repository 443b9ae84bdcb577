import { actingForAnotherRestsOnAuthority } from "./another-person/acting-for-another-rests-on-authority.ts";
import { dataAfterDeathGoByApplication } from "./another-person/data-after-death-go-by-application.ts";
import { minorsDenialAndReasonAreRecorded } from "./another-person/minors-denial-and-reason-are-recorded.ts";
import { minorsDenialIsKept } from "./another-person/minors-denial-is-kept.ts";
import { dataIsWithinTheWorkTask } from "./data-is-within-the-work-task.ts";
import { disclosureLeavesAWholeLogRow } from "./disclosure-leaves-a-whole-log-row.ts";
import { denialHasItsTarget } from "./permission/denial-has-its-target.ts";
import { permissionHoldsUntilRevoked } from "./permission/permission-holds-until-revoked.ts";
import { permissionIsVoluntary } from "./permission/permission-is-voluntary.ts";
import { permitIsTargeted } from "./permission/permit-is-targeted.ts";
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

/** Rules about a {@link ClientPermission} (ATL 58 §, 59 §, decree 457/2024 25 §). */
export const permissionRules = [permissionIsVoluntary, permissionHoldsUntilRevoked, denialHasItsTarget, permitIsTargeted] as const;

/** Rules about {@link ActingForAnother} (ATL 50 §). */
export const actingForAnotherRules = [actingForAnotherRestsOnAuthority] as const;

/** Rules about a {@link MinorsDenial} (ATL 51 §). */
export const minorsDenialRules = [minorsDenialAndReasonAreRecorded, minorsDenialIsKept] as const;

/** Rules about {@link DataAfterDeath} (ATL 52 §). */
export const dataAfterDeathRules = [dataAfterDeathGoByApplication] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const accessRules = [
  ...recordUseRules,
  ...useLogRules,
  ...disclosureLogRules,
  ...placeTableRules,
  ...permissionRules,
  ...actingForAnotherRules,
  ...minorsDenialRules,
  ...dataAfterDeathRules,
] as const;
