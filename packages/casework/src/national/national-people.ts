import { codeLabel, type Language, PROFESSIONS, type Professional } from "@koonti/core";
import { type NationalAuthor, type NationalClient, nameParts } from "@koonti/national";
import { birthDateFrom } from "../client/birth-date.ts";
import type { ClientBasics } from "../client/schema.ts";

/** A professional as a national document names them. */
export const authorFrom = ({ name, profession }: Professional, language: Language): NationalAuthor => ({
  ...nameParts(name),
  jobTitle: codeLabel(PROFESSIONS, profession, language),
});

/** The client as a national document names them. A protected identity goes with it, and then the street address is left out. */
export function nationalClient(basics: ClientBasics): NationalClient {
  const { familyName, givenNames, hetu, temporaryId, protectedIdentity, contactDetails } = basics;
  const { streetAddress, postalCode, postOffice, phone, email } = contactDetails ?? {};
  const hasAddress = streetAddress !== undefined || postalCode !== undefined || postOffice !== undefined;
  const birthDate = birthDateFrom(basics);
  return {
    familyName,
    givenNames,
    protectedIdentity,
    ...(hetu === undefined ? {} : { hetu }),
    ...(temporaryId === undefined ? {} : { temporaryId }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(hasAddress && !protectedIdentity ? { address: { streetAddress, postalCode, postOffice } } : {}),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}
