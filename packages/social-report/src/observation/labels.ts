import type { LocalizedText } from "@koonti/core";
import type { Frequency, PersonBand, ServiceRole, Shl7Part, TargetGroup, Valence } from "./codes.ts";

/** Names of worry and of what works. */
export const VALENCE_LABELS: Readonly<Record<Valence, LocalizedText>> = {
  concern: { fi: "Huoli", sv: "Oro", en: "Concern" },
  goodPractice: { fi: "Toimiva käytäntö", sv: "Fungerande praxis", en: "Something that works" },
};

/** Names of the frequencies. */
export const FREQUENCY_LABELS: Readonly<Record<Frequency, LocalizedText>> = {
  single: { fi: "Yksittäinen", sv: "Enstaka", en: "Single" },
  recurring: { fi: "Toistuva", sv: "Återkommande", en: "Recurring" },
  growing: { fi: "Yleistyvä", sv: "Ökande", en: "Growing" },
};

/** Names of the estimates of how many people are touched. */
export const PERSON_BAND_LABELS: Readonly<Record<PersonBand, LocalizedText>> = {
  unknown: { fi: "Ei tiedossa", sv: "Inte känt", en: "Not known" },
  under5: { fi: "Alle 5 ihmistä", sv: "Färre än 5 personer", en: "Fewer than 5 people" },
  "5-20": { fi: "5–20 ihmistä", sv: "5–20 personer", en: "5–20 people" },
  "21-100": { fi: "21–100 ihmistä", sv: "21–100 personer", en: "21–100 people" },
  over100: { fi: "Yli 100 ihmistä", sv: "Över 100 personer", en: "More than 100 people" },
};

/** Names of the parts services play. */
export const SERVICE_ROLE_LABELS: Readonly<Record<ServiceRole, LocalizedText>> = {
  gap: { fi: "Palvelua puuttuu", sv: "En tjänst saknas", en: "A service is missing" },
  barrier: { fi: "Palveluun on vaikea päästä", sv: "Tjänsten är svår att få", en: "A service is hard to reach" },
  overlap: { fi: "Palvelut tekevät samaa", sv: "Tjänsterna gör samma sak", en: "Services do the same" },
  goodPractice: { fi: "Palvelu auttaa", sv: "Tjänsten hjälper", en: "A service helps" },
  none: { fi: "Palveluilla ei ole osuutta", sv: "Tjänsterna har ingen del i saken", en: "Services play no part" },
};

/** Names of the groups of people. */
export const TARGET_GROUP_LABELS: Readonly<Record<TargetGroup, LocalizedText>> = {
  workingAge: { fi: "Työikäiset", sv: "Personer i arbetsför ålder", en: "Working-age people" },
  longTermUnemployed: { fi: "Pitkään työttömänä olleet", sv: "Långtidsarbetslösa", en: "Long-term unemployed" },
  young: { fi: "Nuoret aikuiset", sv: "Unga vuxna", en: "Young adults" },
  youngParents: { fi: "Nuoret vanhemmat", sv: "Unga föräldrar", en: "Young parents" },
  families: { fi: "Lapsiperheet", sv: "Barnfamiljer", en: "Families with children" },
  older: { fi: "Ikääntyneet", sv: "Äldre", en: "Older people" },
  livingAlone: { fi: "Yksin asuvat", sv: "Ensamboende", en: "People living alone" },
  homeless: { fi: "Asunnottomat", sv: "Bostadslösa", en: "Homeless people" },
  substanceUse: { fi: "Päihteitä käyttävät", sv: "Personer som använder rusmedel", en: "People who use substances" },
  mentalHealth: {
    fi: "Mielenterveyden tukea tarvitsevat",
    sv: "Personer som behöver stöd för psykisk hälsa",
    en: "People in need of mental health support",
  },
  disabled: { fi: "Vammaiset ihmiset", sv: "Personer med funktionsnedsättning", en: "Disabled people" },
  languageMinority: { fi: "Kielivähemmistöt", sv: "Språkliga minoriteter", en: "Language minorities" },
  lowIncome: { fi: "Pienituloiset", sv: "Personer med små inkomster", en: "People on low incomes" },
  closePersons: { fi: "Omaiset ja läheiset", sv: "Anhöriga och närstående", en: "Relatives and close persons" },
  severalNeeds: { fi: "Useaa palvelua tarvitsevat", sv: "Personer som behöver flera tjänster", en: "People with several needs" },
  everyone: { fi: "Kaikki asukkaat", sv: "Alla invånare", en: "All residents" },
};

/** Names of the three parts of structural social work (SHL 7 §). */
export const SHL7_PART_LABELS: Readonly<Record<Shl7Part, LocalizedText>> = {
  "1": {
    fi: "Tietoa asiakkaiden tarpeista ja palvelujen vaikutuksista",
    sv: "Information om klienternas behov och tjänsternas verkningar",
    en: "Information on clients' needs and effects of services",
  },
  "2": {
    fi: "Toimia ja ehdotuksia ongelmien ehkäisemiseksi ja korjaamiseksi",
    sv: "Åtgärder och förslag för att förebygga och avhjälpa problem",
    en: "Measures and proposals to prevent and mend problems",
  },
  "3": {
    fi: "Asiantuntemusta muiden suunnitteluun",
    sv: "Sakkunskap till andras planering",
    en: "Expertise for the planning of others",
  },
};
