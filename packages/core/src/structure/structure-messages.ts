import type { Language } from "../localized-text/localized-text.ts";

const en = {
  "core/dateFormat": "Write the date as year-month-day, for example 2026-11-02",
  "core/impossibleDate": "The calendar has no such date",
  "core/dateOutOfRange": "The year must be between 1800 and 9999",
  "core/dateTimeFormat": "Write the date and time as year-month-day, T, hours:minutes, for example 2026-11-02T09:30",
  "core/impossibleTime": "The clock has no such time; hours are 00-23 and minutes 00-59",
  "core/rangeEndsBeforeStart": "The end date must not be before the start date",
  "core/hetuFormat": "The personal identity code must have 11 characters in the official form, letters in upper case",
  "core/hetuImpossibleDate": "The personal identity code has a birth date that the calendar does not have",
  "core/hetuIndividualNumber": "The individual number of the personal identity code must be 002 or more",
  "core/hetuCheckCharacter": "The check character of the personal identity code does not match the rest of it",
  "core/hetuArtificial": "Artificial personal identity codes (individual number 900-999) are not accepted here",
  "core/oidFormat": "Write the object identifier as numbers separated by full stops, for example 1.2.246.537.6.1282",
} as const;

/** The key of a structural problem that this package finds itself; the texts are in {@link STRUCTURE_MESSAGES}. */
export type StructureKey = keyof typeof en;

const fi: Readonly<Record<StructureKey, string>> = {
  "core/dateFormat": "Kirjoita päivämäärä muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-11-02",
  "core/impossibleDate": "Kalenterissa ei ole tällaista päivää",
  "core/dateOutOfRange": "Vuoden on oltava välillä 1800–9999",
  "core/dateTimeFormat": "Kirjoita päivä ja aika muodossa vuosi-kuukausi-päivä, T, tunnit:minuutit, esimerkiksi 2026-11-02T09:30",
  "core/impossibleTime": "Kellossa ei ole tällaista aikaa; tunnit ovat 00–23 ja minuutit 00–59",
  "core/rangeEndsBeforeStart": "Päättymispäivä ei saa olla ennen alkamispäivää",
  "core/hetuFormat": "Henkilötunnuksessa on oltava 11 merkkiä virallisessa muodossa, kirjaimet isoina",
  "core/hetuImpossibleDate": "Henkilötunnuksen syntymäaikaa ei ole kalenterissa",
  "core/hetuIndividualNumber": "Henkilötunnuksen yksilönumeron on oltava vähintään 002",
  "core/hetuCheckCharacter": "Henkilötunnuksen tarkistusmerkki ei täsmää muun tunnuksen kanssa",
  "core/hetuArtificial": "Keinotekoista henkilötunnusta (yksilönumero 900–999) ei hyväksytä tässä",
  "core/oidFormat": "Kirjoita OID-tunnus pisteillä erotettuina numeroina, esimerkiksi 1.2.246.537.6.1282",
};

const sv: Readonly<Record<StructureKey, string>> = {
  "core/dateFormat": "Skriv datumet i formen år-månad-dag, till exempel 2026-11-02",
  "core/impossibleDate": "Datumet finns inte i kalendern",
  "core/dateOutOfRange": "Året ska vara mellan 1800 och 9999",
  "core/dateTimeFormat": "Skriv datum och tid i formen år-månad-dag, T, timmar:minuter, till exempel 2026-11-02T09:30",
  "core/impossibleTime": "Klockslaget finns inte; timmarna är 00–23 och minuterna 00–59",
  "core/rangeEndsBeforeStart": "Slutdatumet får inte vara före startdatumet",
  "core/hetuFormat": "Personbeteckningen ska ha 11 tecken i den officiella formen, med stora bokstäver",
  "core/hetuImpossibleDate": "Födelsedatumet i personbeteckningen finns inte i kalendern",
  "core/hetuIndividualNumber": "Individnumret i personbeteckningen ska vara minst 002",
  "core/hetuCheckCharacter": "Kontrolltecknet i personbeteckningen stämmer inte med resten av beteckningen",
  "core/hetuArtificial": "En konstgjord personbeteckning (individnummer 900–999) godtas inte här",
  "core/oidFormat": "Skriv OID-koden som siffror åtskilda av punkter, till exempel 1.2.246.537.6.1282",
};

/**
 * Texts of this package's own structural problems (rakennevirheet) in Finnish, Swedish and English.
 *
 * @remarks None of them repeats what was typed: a personal identity code must not travel in an error message.
 */
export const STRUCTURE_MESSAGES: Readonly<Record<Language, Readonly<Record<StructureKey, string>>>> = { fi, sv, en };
