export { profile } from "./profile.ts";
export { inWords, reviewAssignment } from "./review-assignment.ts";
export { countyAssignmentRules } from "./rules/index.ts";
