/** Social assistance the county decides on (fi: täydentävä, ehkäisevä toimeentulotuki). Basic social assistance is Kela's (TTL 4 §). */
export const APPLICATION_KINDS = ["supplementary", "preventive"] as const;
/** One of {@link APPLICATION_KINDS}. */
export type ApplicationKind = (typeof APPLICATION_KINDS)[number];
