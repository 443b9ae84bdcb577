import { type Client, clientBasicsSchema } from "@koonti/casework";
import { clientIdSchema } from "@koonti/core";
import type { CaseFile } from "../case-file/schema.ts";

const ID = clientIdSchema.parse("00000000-0000-4000-8000-00000000c11e");

/** A name as the cases write it, the family name last. */
const nameOf = (name: string | null | undefined): { readonly familyName: string; readonly givenNames: string } => {
  const parts = (name ?? "Testi Nimetön").split(" ");
  return { familyName: parts.at(-1) ?? "Nimetön", givenNames: parts.slice(0, -1).join(" ") || "Testi" };
};

const kept = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null));

/** The client of a case; one whose name nobody knows gets a temporary identifier. */
export function clientFrom({ client, municipality }: CaseFile, hasOrder: boolean): Client {
  const basics = clientBasicsSchema.parse({
    ...nameOf(client.name),
    ...kept({
      hetu: client.hetu,
      birthDate: client.birthDate,
      motherTongue: client.motherTongue,
      serviceLanguage: client.serviceLanguage,
      highestCareAllowance: client.highestCareAllowance,
      disabledPerson: client.disabledPersonVpl,
      dependants: client.dependants,
      capacityLimited: client.capacityLimited,
      municipality: municipality.code,
    }),
    ...(client.hetu || client.birthDate ? {} : { temporaryId: "T-1" }),
    ...(client.contactAddress ? { contactDetails: { contactAddress: client.contactAddress } } : {}),
    protectedIdentity: client.turvakielto === true || hasOrder,
  });
  return { id: ID, version: 1, basics };
}
