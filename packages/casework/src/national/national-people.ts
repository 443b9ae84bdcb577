import { codeLabel, type Language, PROFESSIONS, type Professional } from "@koonti/core";
import type { NationalAuthor, NationalClient } from "@koonti/national";
import type { ClientBasics } from "../client/schema.ts";

/** A name as written, the family name last: the national documents want the two apart. A single word stands as both. */
export function nameParts(name: string): { readonly familyName: string; readonly givenNames: string } {
  const words = name.trim().split(/\s+/);
  const familyName = words.at(-1) ?? "";
  return { familyName, givenNames: words.slice(0, -1).join(" ") || familyName };
}

/** A professional as a national document names them. */
export const authorFrom = ({ name, profession }: Professional, language: Language): NationalAuthor => ({
  ...nameParts(name),
  jobTitle: codeLabel(PROFESSIONS, profession, language),
});

/** The client as a national document names them. A protected identity goes with it, and then the street address is left out. */
export function nationalClient({ familyName, givenNames, hetu, protectedIdentity, contactDetails }: ClientBasics): NationalClient {
  const { streetAddress, postalCode, postOffice, phone } = contactDetails ?? {};
  const hasAddress = streetAddress !== undefined || postalCode !== undefined || postOffice !== undefined;
  return {
    familyName,
    givenNames,
    protectedIdentity,
    ...(hetu === undefined ? {} : { hetu }),
    ...(hasAddress && !protectedIdentity ? { address: { streetAddress, postalCode, postOffice } } : {}),
    ...(phone === undefined ? {} : { phone }),
  };
}
