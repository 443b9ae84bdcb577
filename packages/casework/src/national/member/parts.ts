import { code, groupOf, id, line, listOf, on, oneOf } from "./member.ts";

/** An address (fi: osoite); of several the first. */
export const addressAt = (at: string) =>
  groupOf(at, { streetAddress: line("lahiosoite"), postalCode: line("postinumero"), postOffice: line("postitoimipaikka") });

const NAME = { familyName: line("sukunimi"), givenNames: line("etunimet") };

/** A person by name. */
export const personAt = (at: string) => groupOf(at, NAME);

/** Members of a person in another organisation, with phone and e-mail. */
export const CONTACT_PERSON = {
  ...NAME,
  jobTitle: line("tehtavanimike"),
  organisation: line("organisaatio"),
  phone: line("yhteystiedot/puhelinnumero"),
  email: line("yhteystiedot/sahkopostiosoite"),
};

/** Signatures of a document (fi: allekirjoitus). */
export const SIGNATURES = listOf("allekirjoitus", {
  type: code("allekirjoituksen_tyyppi"),
  place: line("paikka"),
  on: on("paivamaara"),
  signature: line("allekirjoitus"),
  name: line("nimi"),
});

/** One who acts for the client (fi: laillinen edustaja). */
export const REPRESENTATIVE = {
  ...NAME,
  hetu: id("henkilotunnus"),
  temporaryId: id("tilapainen_yksilointitunnus"),
  guardianId: line("edunvalvojan_tunniste"),
  role: oneOf("rooli", ["31", "32", "33", "34"]),
};
