import type { Counting, DeadlineState } from "./deadline.ts";
import type { EngineReason } from "./finding.ts";
import type { Outcome, Severity } from "./outcome.ts";

/** The engine's own texts in one language. */
export interface Phrases {
  /** Short names of the outcomes, for a badge or a column. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Short names of the severities. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** How long a period is, by unit: ICU MessageFormat with the number `n`. */
  readonly countings: Readonly<Record<Counting["unit"], string>>;
  /** Short names of where a deadline stands. */
  readonly deadlines: Readonly<Record<DeadlineState, string>>;
  /** Sentences for findings whose rule gave no message of its own. */
  readonly reasons: Readonly<Record<Outcome | EngineReason, string>>;
}

const fi: Phrases = {
  outcomes: { satisfied: "Täyttyy", breached: "Ei täyty", undetermined: "Ratkaistava", notApplicable: "Ei koske" },
  severities: { error: "Virhe", warning: "Varoitus", info: "Huomautus" },
  countings: {
    workingDays: "{n, plural, one {# arkipäivä} other {# arkipäivää}}",
    days: "{n, plural, one {# päivä} other {# päivää}}",
    months: "{n, plural, one {# kuukausi} other {# kuukautta}}",
    years: "{n, plural, one {# vuosi} other {# vuotta}}",
  },
  deadlines: { open: "Kesken", met: "Ajoissa", late: "Myöhässä", metLate: "Tehty myöhässä" },
  reasons: {
    satisfied: "Velvoite täyttyy.",
    breached: "Velvoite ei täyty.",
    undetermined: "Velvoitteen täyttymistä ei voi päätellä kirjatuista tiedoista.",
    notApplicable: "Velvoite ei koske tätä asiaa.",
    conditionsNotMet: "Velvoite ei koske tätä asiaa.",
    notInForce: "Säännös ei ole voimassa sinä päivänä, jonka mukaan asia arvioidaan.",
    ruleFailed: "Tarkistusta ei voitu tehdä teknisen virheen vuoksi.",
  },
};

const sv: Phrases = {
  outcomes: { satisfied: "Uppfylls", breached: "Uppfylls inte", undetermined: "Ska avgöras", notApplicable: "Gäller inte" },
  severities: { error: "Fel", warning: "Varning", info: "Anmärkning" },
  countings: {
    workingDays: "{n, plural, one {# vardag} other {# vardagar}}",
    days: "{n, plural, one {# dag} other {# dagar}}",
    months: "{n, plural, one {# månad} other {# månader}}",
    years: "{n, plural, other {# år}}",
  },
  deadlines: { open: "Pågår", met: "I tid", late: "Försenad", metLate: "Gjord för sent" },
  reasons: {
    satisfied: "Skyldigheten är uppfylld.",
    breached: "Skyldigheten är inte uppfylld.",
    undetermined: "Det går inte att avgöra utifrån de antecknade uppgifterna om skyldigheten är uppfylld.",
    notApplicable: "Skyldigheten gäller inte det här ärendet.",
    conditionsNotMet: "Skyldigheten gäller inte det här ärendet.",
    notInForce: "Bestämmelsen är inte i kraft den dag som ärendet bedöms enligt.",
    ruleFailed: "Kontrollen kunde inte göras på grund av ett tekniskt fel.",
  },
};

const en: Phrases = {
  outcomes: { satisfied: "Met", breached: "Not met", undetermined: "To be settled", notApplicable: "Does not apply" },
  severities: { error: "Error", warning: "Warning", info: "Note" },
  countings: {
    workingDays: "{n, plural, one {# working day} other {# working days}}",
    days: "{n, plural, one {# day} other {# days}}",
    months: "{n, plural, one {# month} other {# months}}",
    years: "{n, plural, one {# year} other {# years}}",
  },
  deadlines: { open: "Open", met: "In time", late: "Late", metLate: "Done late" },
  reasons: {
    satisfied: "The duty is met.",
    breached: "The duty is not met.",
    undetermined: "The recorded facts do not tell whether the duty is met.",
    notApplicable: "The duty does not concern this matter.",
    conditionsNotMet: "The duty does not concern this matter.",
    notInForce: "The provision is not in force on the day by which the matter is judged.",
    ruleFailed: "The check could not be made because of a technical error.",
  },
};

/** The engine's own texts in the three languages it knows. */
export const PHRASES = Object.freeze({ fi, sv, en });

const byLanguage: Readonly<Record<string, Phrases | undefined>> = PHRASES;

/** The engine's texts in a language; Finnish for a language it does not know. */
export const phrasesIn = (language: string): Phrases => byLanguage[language] ?? fi;
