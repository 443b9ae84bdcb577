import type { NotificationOfNeedDocument } from "@koonti/national";
import { optional } from "../optional/optional.ts";
import type { NationalAddress, NationalClient } from "./people.ts";
import { identifierOf } from "./working-age-client.ts";

type WrittenClient = NotificationOfNeedDocument["asiakas"][number];
type WrittenContacts = NonNullable<WrittenClient["yhteystiedot"]>;
type WrittenAddress = NonNullable<WrittenContacts["osoite"]>[number];

const writeAddress = ({ streetAddress, postalCode, postOffice }: NationalAddress): WrittenAddress => ({
  ...optional("lahiosoite", streetAddress || undefined),
  ...optional("postinumero", postalCode || undefined),
  ...optional("postitoimipaikka", postOffice || undefined),
});

const readAddress = ({ lahiosoite, postinumero, postitoimipaikka }: WrittenAddress): NationalAddress => ({
  ...optional("streetAddress", lahiosoite),
  ...optional("postalCode", postinumero),
  ...optional("postOffice", postitoimipaikka),
});

/** With a non-disclosure order the address is left out; a phone number may stand. */
const writeContacts = ({ address, phone, protectedIdentity }: NationalClient): WrittenContacts | undefined => {
  const shown = address !== undefined && protectedIdentity !== true ? [writeAddress(address)] : undefined;
  const contacts = { ...optional("osoite", shown), ...optional("puhelinnumero", phone || undefined) };
  return Object.keys(contacts).length === 0 ? undefined : contacts;
};

/** A client of structure 4006, rows 1-11; of several addresses the first. */
export const readNotificationClient = ({ sukunimi, etunimet, henkilotunnus, turvakielto, yhteystiedot }: WrittenClient): NationalClient => {
  const address = yhteystiedot?.osoite?.[0];
  return {
    familyName: sukunimi,
    givenNames: etunimet,
    ...optional("hetu", henkilotunnus?.value),
    ...optional("protectedIdentity", turvakielto),
    ...optional("address", address && readAddress(address)),
    ...optional("phone", yhteystiedot?.puhelinnumero),
  };
};

/** A client in the keys of structure 4006. */
export const writeNotificationClient = (client: NationalClient): WrittenClient => ({
  sukunimi: client.familyName,
  etunimet: client.givenNames,
  ...optional("henkilotunnus", client.hetu ? identifierOf(client.hetu, undefined) : undefined),
  ...optional("turvakielto", client.protectedIdentity),
  ...optional("yhteystiedot", writeContacts(client)),
});
