/**
 * How Sosmeta says a field is represented (esitystapa), in our words:
 * Koodi, Tunnus, Teksti, Nimi, Fraasi, Kytkin, Pvm, Hetki, Lkm, Numero, Määrä, Prosentti, Mitta, Allekirjoitus, Otsikko,
 * and `group` for a component (tietokokonaisuus), which has no representation of its own.
 */
export const REPRESENTATIONS = {
  code: { fi: "Koodi", json: "code" },
  identifier: { fi: "Tunnus", json: "identifier" },
  text: { fi: "Teksti", json: "string" },
  name: { fi: "Nimi", json: "string" },
  phrase: { fi: "Fraasi", json: "string" },
  boolean: { fi: "Kytkin", json: "boolean" },
  date: { fi: "Pvm", json: "string" },
  dateTime: { fi: "Hetki", json: "string" },
  count: { fi: "Lkm", json: "number" },
  number: { fi: "Numero", json: "number" },
  quantity: { fi: "Määrä", json: "quantity" },
  percent: { fi: "Prosentti", json: "quantity" },
  measure: { fi: "Mitta", json: "quantity" },
  signature: { fi: "Allekirjoitus", json: "string" },
  heading: { fi: "Otsikko", json: "object" },
  group: { fi: "", json: "object" },
} as const;

/** One of {@link REPRESENTATIONS}. */
export type Representation = keyof typeof REPRESENTATIONS;

/** The shape a representation has in JSON: a plain JSON type, or one of Sosmeta's three small objects. */
export type JsonShape = (typeof REPRESENTATIONS)[Representation]["json"];
