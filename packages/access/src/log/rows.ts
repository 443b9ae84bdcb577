import type { LocalizedText } from "@koonti/core";

/** A row of the use log (fi: käyttöloki) as far as it has been written. */
export interface UseLogRow {
  /** Which data: the kind, and identifiers; never the content. */
  readonly data?: string | undefined;
  /** Whose data: the provider. */
  readonly provider?: string | undefined;
  readonly user?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly purpose?: string | undefined;
  /** Instant of the use. */
  readonly at?: string | undefined;
}

/** A row of the disclosure log (fi: luovutusloki) as far as it has been written. */
export interface DisclosureLogRow {
  readonly data?: string | undefined;
  readonly provider?: string | undefined;
  readonly discloser?: string | undefined;
  readonly recipient?: string | undefined;
  readonly purpose?: string | undefined;
  readonly at?: string | undefined;
  /** The provision, permit or consent it rests on. */
  readonly basis?: string | undefined;
}

/** What must stand in a row of a log, by its place. */
export interface LogField {
  readonly path: readonly string[];
  readonly label: LocalizedText;
}

const DATA: LogField = { path: ["data"], label: { fi: "mitä tietoja", sv: "vilka uppgifter", en: "which data" } };
const PROVIDER: LogField = { path: ["provider"], label: { fi: "kenen tietoja", sv: "vems uppgifter", en: "whose data" } };
const PURPOSE: LogField = { path: ["purpose"], label: { fi: "käyttötarkoitus", sv: "användningsändamål", en: "purpose" } };
const AT: LogField = { path: ["at"], label: { fi: "aika", sv: "tidpunkt", en: "time" } };

/** What a row of the use log must hold (ATL 10 §). */
export const USE_LOG_FIELDS: readonly LogField[] = [
  DATA,
  PROVIDER,
  { path: ["user", "name"], label: { fi: "käyttäjän nimi", sv: "användarens namn", en: "the user's name" } },
  { path: ["user", "id"], label: { fi: "käyttäjän tunniste", sv: "användarens identifierare", en: "the user's identifier" } },
  PURPOSE,
  AT,
];

/** What a row of the disclosure log must hold (ATL 10 §). */
export const DISCLOSURE_LOG_FIELDS: readonly LogField[] = [
  DATA,
  PROVIDER,
  { path: ["discloser"], label: { fi: "luovuttaja", sv: "den som lämnat ut", en: "who disclosed" } },
  { path: ["recipient"], label: { fi: "saaja", sv: "mottagare", en: "recipient" } },
  PURPOSE,
  AT,
  {
    path: ["basis"],
    label: { fi: "säännös, lupa tai suostumus", sv: "bestämmelse, tillstånd eller samtycke", en: "provision, permit or consent" },
  },
];

const valueAt = (row: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    row,
  );

/** The fields that a row lacks, in the order of the law. */
export const missingLogFields = (row: UseLogRow | DisclosureLogRow, fields: readonly LogField[]): readonly LogField[] =>
  fields.filter(({ path }) => {
    const value = valueAt(row, path);
    return typeof value !== "string" || value.trim() === "";
  });
