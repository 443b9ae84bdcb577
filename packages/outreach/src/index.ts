export type { AgeBand, Encounter } from "./encounter/schema.ts";
export { AGE_BANDS, encounterSchema } from "./encounter/schema.ts";
export { encounterRules, outreachRules, visitRules } from "./rules/index.ts";
export type { PlaceKind, TurnAwayReason, Visit } from "./visit/schema.ts";
export { PLACE_KINDS, TURN_AWAY_REASONS, visitSchema } from "./visit/schema.ts";
