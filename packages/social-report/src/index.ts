export {
  FREQUENCIES,
  type Frequency,
  type Observation,
  observationSchema,
  PERSON_BANDS,
  type PersonBand,
  SERVICE_ROLES,
  type ServiceRole,
  TARGET_GROUPS,
  type TargetGroup,
  VALENCES,
  type Valence,
} from "./observation/schema.ts";
