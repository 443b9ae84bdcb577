import { type Language, SECTORS, type Sector, textIn } from "@koonti/core";
import { BASIS_KINDS, PARTY_KINDS } from "../plan/codes.ts";
import { BASIS_KIND_LABELS, PARTY_KIND_LABELS } from "../plan/labels.ts";
import type { Basis, Party } from "../plan/schema.ts";
import { idByPlace } from "./item-nodes.ts";
import { isSame, optional } from "./kept.ts";
import { type Entry, entryOf, readEntries, recordsOf, textBehind, textsBehind, writeEntries } from "./labelled-text.ts";
import { PARTY } from "./labels.ts";
import { codeLabelled, dateIn, dateText } from "./written-values.ts";

type PartyEntry = Entry<keyof typeof PARTY>;
type Placed = { readonly party: Party; readonly place: number };

/** The texts of rows 52 and 53: who gives services and answers for what, and private persons and their tasks. */
export interface PartyTexts {
  readonly providers?: string | undefined;
  readonly persons?: string | undefined;
}

const SECTOR_LABELS = Object.fromEntries(SECTORS.map(({ code, label }) => [code, label])) as Readonly<
  Record<Sector, (typeof SECTORS)[number]["label"]>
>;

const isPerson = ({ kind }: Party): boolean => kind === "client" || kind === "privatePerson";

/** The order in which the two rows are read: persons first. */
const inRowOrder = (parties: readonly Party[]): readonly Party[] => [
  ...parties.filter(isPerson),
  ...parties.filter((party) => !isPerson(party)),
];

const basisEntries = (basis: Basis | undefined, language: Language): readonly PartyEntry[] =>
  basis === undefined
    ? []
    : [
        { name: "basis", value: textIn(BASIS_KIND_LABELS[basis.kind], language) },
        ...entryOf("givenOn", basis.givenOn && dateText(basis.givenOn)),
        ...entryOf("provision", basis.provision),
        ...entryOf("scope", basis.scope),
      ];

const entriesOf = ({ party, place }: Placed, isMoved: boolean, language: Language): readonly PartyEntry[] => [
  { name: "name", value: party.name },
  { name: "kind", value: textIn(PARTY_KIND_LABELS[party.kind], language) },
  ...entryOf("sector", party.sector && textIn(SECTOR_LABELS[party.sector], language)),
  ...party.responsibilities.map((value): PartyEntry => ({ name: "responsibility", value })),
  ...basisEntries(party.basis, language),
  ...entryOf("place", isMoved ? String(place + 1) : undefined),
  ...entryOf("id", party.id === idByPlace("p", place) ? undefined : party.id),
];

const basisIn = (entries: readonly PartyEntry[]): Basis | undefined => {
  const kind = codeLabelled(textBehind(entries, "basis"), BASIS_KIND_LABELS);
  return kind && BASIS_KINDS.includes(kind)
    ? {
        kind,
        ...optional("givenOn", dateIn(textBehind(entries, "givenOn"))),
        ...optional("provision", textBehind(entries, "provision")),
        ...optional("scope", textBehind(entries, "scope")),
      }
    : undefined;
};

type Unplaced = Omit<Party, "id"> & { readonly id?: string; readonly place?: number };

const partyIn = (entries: readonly PartyEntry[], otherwise: "authority" | "privatePerson"): Unplaced => {
  const kind = codeLabelled(textBehind(entries, "kind"), PARTY_KIND_LABELS);
  const place = textBehind(entries, "place");
  return {
    kind: kind && PARTY_KINDS.includes(kind) ? kind : otherwise,
    ...optional("sector", codeLabelled(textBehind(entries, "sector"), SECTOR_LABELS)),
    name: textBehind(entries, "name") || "?",
    responsibilities: [...textsBehind(entries, "responsibility")],
    ...optional("basis", basisIn(entries)),
    ...optional("id", textBehind(entries, "id")),
    ...optional("place", place === undefined ? undefined : Number(place)),
  };
};

const recordsIn = (text: string | undefined): readonly (readonly PartyEntry[])[] => recordsOf(readEntries(text ?? "", PARTY) ?? [], "name");

/** The parties out of rows 52 and 53. A text written by somebody else names nobody we could tell apart: it gives no party. */
export const readParties = ({ providers, persons }: PartyTexts): readonly Party[] => {
  const found = [
    ...recordsIn(persons).map((entries) => partyIn(entries, "privatePerson")),
    ...recordsIn(providers).map((entries) => partyIn(entries, "authority")),
  ];
  const ordered = found.every(({ place }) => place !== undefined) ? found.toSorted((a, b) => Number(a.place) - Number(b.place)) : found;
  return ordered.map(({ place: _, id, ...party }, index) => ({ id: id ?? idByPlace("p", index), ...party }));
};

/** What a row holds that is nobody of ours: a text written by somebody else, or one already put aside as such. */
export const otherPartyText = (text: string | undefined): string | undefined => {
  if (!text) return undefined;
  const entries = readEntries(text, PARTY);
  return entries === undefined ? text : textBehind(entries, "other");
};

const rowText = (placed: readonly Placed[], isMoved: boolean, original: string | undefined, language: Language): string | undefined => {
  const entries = [...placed.flatMap((one) => entriesOf(one, isMoved, language)), ...entryOf("other", otherPartyText(original))];
  return entries.length === 0 ? undefined : writeEntries(entries, PARTY, language, ["name", "other"]);
};

/** The parties in rows 52 and 53; what stands there already where it says the same. */
export const writeParties = (parties: readonly Party[], original: PartyTexts, language: Language): PartyTexts => {
  if (isSame(readParties(original), parties)) return original;
  const isMoved = !isSame(inRowOrder(parties), parties);
  const placed = parties.map((party, place) => ({ party, place }));
  return {
    providers: rowText(
      placed.filter(({ party }) => !isPerson(party)),
      isMoved,
      original.providers,
      language,
    ),
    persons: rowText(
      placed.filter(({ party }) => isPerson(party)),
      isMoved,
      original.persons,
      language,
    ),
  };
};
