import type { StructureTexts } from "@koonti/core";

/** Keys of the structural problems of this package, as they stand in `issue.params.key`. */
export const STRUCTURE_KEYS = ["service-need/codeTwice", "service-need/needTwice"] as const;
/** One of {@link STRUCTURE_KEYS}. */
export type ServiceNeedStructureKey = (typeof STRUCTURE_KEYS)[number];

type Texts = Readonly<Record<ServiceNeedStructureKey, string>>;

const fi: Texts = {
  "service-need/codeTwice": "Sama vaihtoehto on valittu kahdesti.",
  "service-need/needTwice": "Sama tarve on kirjattu kahdesti. Yhdistä kirjaukset.",
};

const sv: Texts = {
  "service-need/codeTwice": "Samma alternativ har valts två gånger.",
  "service-need/needTwice": "Samma behov har antecknats två gånger. Slå ihop anteckningarna.",
};

const en: Texts = {
  "service-need/codeTwice": "The same option has been chosen twice.",
  "service-need/needTwice": "The same need has been recorded twice. Join the entries.",
};

/** Texts of the structural problems of this package, by language and key. */
export const structureMessages = { fi, sv, en } as const satisfies StructureTexts;
