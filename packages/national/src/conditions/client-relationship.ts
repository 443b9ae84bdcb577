import type { Condition } from "@koonti/core";
import { ALWAYS, type FieldCondition } from "../structure/field-condition.ts";
import { identified } from "./one-of.ts";
import { relatedPersonConditions } from "./related-person.ts";

const NAME = "client-relationship";

const isOld: Condition = { path: "sosiaalihuollon_asiakkuus.vanha_asiakkuus", equals: true };

const ofOldRecords: readonly FieldCondition[] = [
  {
    id: `${NAME}/old-is-said-to-be-old`,
    at: ["sosiaalihuollon_asiakkuus"],
    fields: ["vanha_asiakkuus"],
    given: "archivingOldRecords",
    requiredWhen: ALWAYS,
  },
  { id: `${NAME}/old-client-identified`, at: [], fields: ["asiakas.henkilotunnus", "asiakas.syntymaaika"], requiredWhen: isOld },
  {
    id: `${NAME}/current-client-relationship-complete`,
    at: [],
    fields: ["asiakkuuden_yksilointitunnus", "palvelunjarjestajan_toimintayksikko", "sosiaalihuollon_palvelutehtava"],
    requiredWhen: { not: isOld },
  },
];

/** What depends on what in a client relationship document (spec rules 1, 25 and 26). */
export const clientRelationshipConditions: readonly FieldCondition[] = [
  ...identified(NAME),
  ...ofOldRecords,
  {
    id: `${NAME}/whereabouts-not-told-under-non-disclosure`,
    at: ["asiakas"],
    fields: [
      "kotikunta",
      "tilapainen_asuinkunta",
      "yhteystiedot.osoite",
      "yhteystiedot.tilapainen_osoite",
      "yhteystiedot.sahkopostiosoite",
    ],
    showWhen: { not: { path: "turvakielto", equals: true } },
  },
  { id: `${NAME}/cohabitation`, at: ["asiakas"], fields: ["elaa_avoliitossa"], given: "shelterClient", requiredWhen: ALWAYS },
  ...relatedPersonConditions,
  {
    id: `${NAME}/ended-with-date`,
    at: ["sosiaalihuollon_asiakkuus"],
    fields: ["asiakkuuden_paattymispvm"],
    requiredWhen: { path: "asiakkuuden_paattymisen_perustelu", present: true },
  },
  {
    id: `${NAME}/ended-with-reason`,
    at: ["sosiaalihuollon_asiakkuus"],
    fields: ["asiakkuuden_paattymisen_perustelu"],
    requiredWhen: { path: "asiakkuuden_paattymispvm", present: true },
  },
  {
    id: `${NAME}/service-unit-somewhere`,
    at: [],
    fields: ["palvelunjarjestajan_palveluyksikko"],
    requiredWhen: { not: { path: "sosiaalihuollon_palvelutehtava.palvelunjarjestajan_palveluyksikko", present: true } },
  },
];
