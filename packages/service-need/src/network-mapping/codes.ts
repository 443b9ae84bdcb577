/** On what the close network is mapped without consent; only the first two are grounds of SHL 43 §. */
export const NETWORK_MAPPING_GROUNDS = ["evidentlyUnable", "childInterest", "other"] as const;
/** One of {@link NETWORK_MAPPING_GROUNDS}. */
export type NetworkMappingGround = (typeof NETWORK_MAPPING_GROUNDS)[number];
