export type { DataCategory } from "./data/codes.ts";
export { DATA_CATEGORIES } from "./data/codes.ts";
export { DATA_CATEGORY_LABELS } from "./data/labels.ts";
export type { AccessRequest, Relationship } from "./decision/access-request.ts";
export { decideAccess, SHORTEST_REASON } from "./decision/decide-access.ts";
export type { AskNext, Denial, DenialReason } from "./decision/denial.ts";
export { ASK_LABELS, ASK_NEXT, DENIAL_LABELS, DENIAL_REASONS } from "./decision/denial.ts";
export type { AccessPurpose, Grant, GrantGround } from "./decision/grant.ts";
export { ACCESS_PURPOSES, GRANT_GROUNDS, GROUND_LABELS, PURPOSE_LABELS } from "./decision/grant.ts";
export type { LogAction } from "./log/codes.ts";
export { LOG_ACTION_LABELS, LOG_ACTIONS } from "./log/codes.ts";
export type { DisclosureLogRow, LogField, UseLogRow } from "./log/rows.ts";
export { DISCLOSURE_LOG_FIELDS, missingLogFields, USE_LOG_FIELDS } from "./log/rows.ts";
export type { AccessLogEntry } from "./log/schema.ts";
export { accessLogEntrySchema } from "./log/schema.ts";
export type { ContactDetails, ListedPerson, MaskableBasics, Viewer } from "./protected-identity/mask-protected.ts";
export { hasDirectTask, maskInList, maskProtected, PROTECTED_PERSON_LABEL } from "./protected-identity/mask-protected.ts";
export type { RetentionFacts, RetentionNotBegun } from "./retention/destroy-not-before.ts";
export { destroyNotBefore } from "./retention/destroy-not-before.ts";
export type { Retention, RetentionGroup, RetentionStart } from "./retention/groups.ts";
export { RETENTION, RETENTION_STARTS } from "./retention/groups.ts";
export { RETENTION_GROUP_LABELS } from "./retention/labels.ts";
export type { ActingForAnother } from "./rules/another-person/acting-for-another-rests-on-authority.ts";
export type { DataAfterDeath } from "./rules/another-person/data-after-death-go-by-application.ts";
export type { MinorsDenial } from "./rules/another-person/minors-denial.ts";
export {
  accessRules,
  actingForAnotherRules,
  dataAfterDeathRules,
  disclosureLogRules,
  minorsDenialRules,
  permissionRules,
  placeTableRules,
  recordUseRules,
  useLogRules,
} from "./rules/index.ts";
export type { ClientPermission, DenialTarget, PermitReach, PermitRecipient } from "./rules/permission/client-permission.ts";
export type { PlaceLevel, PlaceTable } from "./rules/protected-person-is-in-no-municipality-row.ts";
export type { RecordUse } from "./rules/record-use.ts";
export type { NamedService, ServiceTask, UserKind, WorkTask } from "./user/codes.ts";
export { NAMED_SERVICES, SERVICE_TASKS, USER_KINDS, WORK_TASKS } from "./user/codes.ts";
export { NAMED_SERVICE_LABELS, SERVICE_TASK_LABELS, USER_KIND_LABELS, WORK_TASK_LABELS } from "./user/labels.ts";
export type { Practice, User } from "./user/schema.ts";
export { practiceSchema, userSchema } from "./user/schema.ts";
export type { UseFacts } from "./work-task/may-use.ts";
export { mayUse } from "./work-task/may-use.ts";
export type { Reach, TabledTask } from "./work-task/reach.ts";
export { WORK_TASK_REACH } from "./work-task/reach.ts";
