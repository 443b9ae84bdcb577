import { type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { day, formOfOne, one, professional, words } from "../form/fields.ts";
import { CLOSING_GROUNDS, type ClosingGround } from "./schema.ts";

const GROUND_LABELS: Readonly<Record<ClosingGround, LocalizedText>> = {
  noGround: {
    fi: "Sosiaalihuollon järjestämiselle ei ole perustetta",
    sv: "Det finns ingen grund för att ordna socialvård",
    en: "There is no ground for arranging social welfare",
  },
  other: { fi: "Muu syy", sv: "Annan orsak", en: "Another reason" },
};

const BY_LAW = { path: "ground", equals: "noGround" } as const;
const OTHERWISE = { path: "ground", equals: "other" } as const;

/** The form of closing a client relationship (SHL 34 §, ATL 38 §). */
export const closingForm: FormDefinition = formOfOne(
  "closing",
  { fi: "Asiakkuuden päättäminen", sv: "Avslutande av klientrelationen", en: "Closing of the client relationship" },
  [
    day("closedOn", { fi: "Päätetty", sv: "Avslutad", en: "Closed on" }, { required: true, ref: "SHL-34" }),
    day(
      "relationshipEndsOn",
      { fi: "Asiakkuuden viimeinen päivä", sv: "Klientrelationens sista dag", en: "Last day of the client relationship" },
      { required: true, ref: "ATL-38.2" },
    ),
    one(
      "ground",
      { fi: "Miksi asiakkuus päättyy", sv: "Varför klientrelationen upphör", en: "Why the client relationship ends" },
      { options: optionsFrom(CLOSING_GROUNDS, GROUND_LABELS), required: true, ref: "SHL-34" },
    ),
    words(
      "groundText",
      { fi: "Mikä muu syy", sv: "Vilken annan orsak", en: "Which other reason" },
      { showWhen: OTHERWISE, requiredWhen: OTHERWISE, ref: "ATL-38.2" },
    ),
    words("clientsView", { fi: "Asiakkaan näkemys", sv: "Klientens syn", en: "The client's view" }, { voice: "client" }),
    words(
      "conclusion",
      { fi: "Johtopäätös", sv: "Slutsats", en: "Conclusion" },
      {
        voice: "professional",
        requiredWhen: BY_LAW,
        ref: "SHL-34",
        help: {
          fi: "Kirjaa, miksi perustetta sosiaalihuollon järjestämiselle ei enää ole.",
          sv: "Anteckna varför det inte längre finns någon grund för att ordna socialvård.",
          en: "Record why there is no longer a ground for arranging social welfare.",
        },
      },
    ),
    professional("closedBy", { fi: "Kuka päätti", sv: "Vem som avslutade", en: "Closed by" }),
  ],
);
