import { isPlainObject } from "../read/plain-object.ts";
import { isRepeating, type StructureField } from "../structure/structure.ts";
import type { CodecAt } from "./codec.ts";
import type { Link } from "./links.ts";
import { firstOf, group, list } from "./many.ts";
import { day, flag, identifier, verbatim } from "./scalars.ts";

/** An address in Finland. */
export interface NationalAddress {
  readonly streetAddress?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly postOffice?: string | undefined;
}

/** The client as a national document names them (fi: asiakas). */
export interface NationalClient {
  readonly familyName: string;
  readonly givenNames: string;
  readonly hetu?: string | undefined;
  /** Where there is no identity code (fi: tilapäinen yksilöintitunnus). */
  readonly temporaryId?: string | undefined;
  readonly birthDate?: string | undefined;
  /** A non-disclosure order (fi: turvakielto): the address is then left out of the document. */
  readonly protectedIdentity?: boolean | undefined;
  readonly address?: NationalAddress | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** A professional as a national document names them (fi: laatija); `unit` by its OID in the register of organisations. */
export interface NationalAuthor {
  readonly familyName: string;
  readonly givenNames: string;
  readonly jobTitle?: string | undefined;
  readonly unit?: { readonly oid: string; readonly name: string } | undefined;
}

const ORGANISATIONS = "urn:oid:1.2.246.537.6.202";

/** A field that repeats in some structures and not in others, as one of ours. */
const one =
  <Ours>(of: CodecAt<Ours>): CodecAt<Ours> =>
  (field: StructureField) =>
    isRepeating(field) ? firstOf(of)(field) : of(field);

/** Of the links, those whose field the structure has. */
const where =
  (links: readonly Link[]): CodecAt<Readonly<Record<string, unknown>>> =>
  (field) =>
    group(links.filter(({ at }) => hasField(field.fields ?? [], at.split("/"))))(field);

const hasField = (fields: readonly StructureField[], [key, ...rest]: readonly string[]): boolean => {
  const found = fields.find((field) => field.key === key);
  return found !== undefined && (rest.length === 0 || (!isRepeating(found) && hasField(found.fields ?? [], rest)));
};

/** An address (fi: osoite); of several the first. */
export const address: CodecAt<Readonly<Record<string, unknown>>> = one(
  group([
    { ours: "streetAddress", at: "lahiosoite", as: verbatim },
    { ours: "postalCode", at: "postinumero", as: verbatim },
    { ours: "postOffice", at: "postitoimipaikka", as: verbatim },
  ]),
);

const CLIENT: readonly Link[] = [
  { ours: "familyName", at: "sukunimi", as: verbatim },
  { ours: "givenNames", at: "etunimet", as: verbatim },
  { ours: "hetu", at: "henkilotunnus", as: identifier },
  { ours: "temporaryId", at: "tilapainen_yksilointitunnus", as: identifier },
  { ours: "birthDate", at: "syntymaaika", as: day },
  { ours: "protectedIdentity", at: "turvakielto", as: flag },
  { ours: "address", at: "yhteystiedot/osoite", as: address },
  { ours: "phone", at: "yhteystiedot/puhelinnumero", as: verbatim },
  { ours: "email", at: "yhteystiedot/sahkopostiosoite", as: verbatim },
];

const withoutProtectedAddress = (ours: unknown): unknown => {
  if (!(isPlainObject(ours) && isPlainObject(ours["client"]) && ours["client"]["protectedIdentity"] === true)) return ours;
  const { address: _, ...shown } = ours["client"];
  return { ...ours, client: shown };
};

/**
 * The client of a document and what else of ours stands among their fields: ours is `client` and the members of the links given.
 * Of several clients the first; a field the structure does not have is left out, and with a non-disclosure order the address is.
 */
export const clientAnd = (links: readonly Link[]): CodecAt<Readonly<Record<string, unknown>>> =>
  one((field) => {
    const { read, write, writeOver, readInto } = where([...CLIENT.map((link) => ({ ...link, ours: `client.${link.ours}` })), ...links])(
      field,
    );
    return {
      read,
      write: (ours, writing) => write(withoutProtectedAddress(ours), writing),
      writeOver: (ours, original, writing) => writeOver?.(withoutProtectedAddress(ours), original, writing),
      ...(readInto && { readInto }),
    };
  });

/** The client of a document (fi: asiakas): see {@link clientAnd}. */
export const client: CodecAt<NationalClient> = (field) => {
  const { read, write, writeOver } = clientAnd([])(field);
  return {
    read: (national) => read(national)?.["client"] as NationalClient | undefined,
    write: (ours, writing) => write({ client: ours }, writing),
    writeOver: (ours, original, writing) => writeOver?.({ client: ours }, original, writing),
  };
};

const unit: CodecAt<NonNullable<NationalAuthor["unit"]>> = () => ({
  read: (national) => {
    const { code, display } = isPlainObject(national) ? national : {};
    return typeof code === "string" && typeof display === "string" ? { oid: code, name: display } : undefined;
  },
  write: (ours) => (isPlainObject(ours) ? { system: ORGANISATIONS, code: ours["oid"], display: ours["name"] } : undefined),
});

const AUTHOR: readonly Link[] = [
  { ours: "familyName", at: "sukunimi", as: verbatim },
  { ours: "givenNames", at: "etunimet", as: verbatim },
  { ours: "jobTitle", at: "tehtavanimike", as: verbatim },
  { ours: "unit", at: "palveluyksikko", as: unit },
];

/** A professional, or another who has made a document; of several the first. */
export const author: CodecAt<NationalAuthor> = one((field) => where(AUTHOR)(field) as unknown as ReturnType<CodecAt<NationalAuthor>>);

/** Those who made a document (fi: laatija), one or several as the structure has it. */
export const authors: CodecAt<readonly unknown[]> = (field) => {
  if (isRepeating(field)) return list(author)(field);
  const { read, write, writeOver } = author(field);
  const first = (ours: unknown): unknown => (Array.isArray(ours) ? ours[0] : undefined);
  return {
    read: (national) => [read(national) ?? []].flat(),
    write: (ours, writing) => write(first(ours), writing),
    writeOver: (ours, original, writing) => writeOver?.(first(ours), original, writing),
  };
};
