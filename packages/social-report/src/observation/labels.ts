import type { LocalizedText } from "@koonti/core";
import type { Frequency, PersonBand, ServiceRole, Shl7Part, TargetGroup, Valence } from "./codes.ts";

type Labels<Code extends string> = Readonly<Record<Code, LocalizedText>>;

/** Names of {@link Valence}. */
export const VALENCE_LABELS: Labels<Valence> = {
  concern: { fi: "Huoli", sv: "Oro", en: "Concern" },
  goodPractice: { fi: "Toimiva käytäntö", sv: "Fungerande praxis", en: "Something that works" },
};

/** Names of {@link Frequency}. */
export const FREQUENCY_LABELS: Labels<Frequency> = {
  single: { fi: "Yksittäinen", sv: "Enstaka", en: "Once" },
  recurring: { fi: "Toistuva", sv: "Återkommande", en: "Again and again" },
  growing: { fi: "Lisääntyvä", sv: "Ökande", en: "More and more" },
};

/** Names of {@link PersonBand}. */
export const PERSON_BAND_LABELS: Labels<PersonBand> = {
  unknown: { fi: "En osaa arvioida", sv: "Kan inte bedöma", en: "Cannot say" },
  under5: { fi: "Alle 5 ihmistä", sv: "Färre än 5 personer", en: "Fewer than 5 people" },
  "5-20": { fi: "5–20 ihmistä", sv: "5–20 personer", en: "5–20 people" },
  "21-100": { fi: "21–100 ihmistä", sv: "21–100 personer", en: "21–100 people" },
  over100: { fi: "Yli 100 ihmistä", sv: "Fler än 100 personer", en: "More than 100 people" },
};

/** Names of {@link ServiceRole}. */
export const SERVICE_ROLE_LABELS: Labels<ServiceRole> = {
  gap: { fi: "Palvelua ei ole", sv: "Service saknas", en: "There is no service" },
  barrier: { fi: "Palveluun ei pääse", sv: "Servicen kan inte nås", en: "The service cannot be reached" },
  overlap: { fi: "Palvelut menevät päällekkäin", sv: "Tjänsterna överlappar", en: "Services overlap" },
  goodPractice: { fi: "Palvelu toimii hyvin", sv: "Servicen fungerar bra", en: "The service works well" },
  none: { fi: "Ei liity palveluihin", sv: "Gäller inte service", en: "Not about services" },
};

/** Names of {@link Shl7Part}. */
export const SHL7_PART_LABELS: Labels<Shl7Part> = {
  "1": { fi: "Tieto asiakastyöstä", sv: "Information från klientarbetet", en: "Information from client work" },
  "2": { fi: "Toimet ja ehdotukset", sv: "Åtgärder och förslag", en: "Measures and proposals" },
  "3": { fi: "Asiantuntemus muiden suunnitteluun", sv: "Sakkunskap i andras planering", en: "Expertise for others' planning" },
};

/** Names of {@link TargetGroup}. */
export const TARGET_GROUP_LABELS: Labels<TargetGroup> = {
  workingAge: { fi: "Työikäiset", sv: "Personer i arbetsför ålder", en: "Working-age people" },
  longTermUnemployed: { fi: "Pitkään työttömänä olleet", sv: "Långtidsarbetslösa", en: "Long-term unemployed people" },
  young: { fi: "Nuoret aikuiset", sv: "Unga vuxna", en: "Young adults" },
  youngParents: { fi: "Nuoret vanhemmat", sv: "Unga föräldrar", en: "Young parents" },
  families: { fi: "Lapsiperheet", sv: "Barnfamiljer", en: "Families with children" },
  older: { fi: "Iäkkäät", sv: "Äldre", en: "Older people" },
  livingAlone: { fi: "Yksin asuvat", sv: "Ensamboende", en: "People living alone" },
  homeless: { fi: "Asunnottomat", sv: "Bostadslösa", en: "Homeless people" },
  substanceUse: { fi: "Päihteitä käyttävät", sv: "Personer som använder rusmedel", en: "People who use substances" },
  mentalHealth: {
    fi: "Mielenterveyden tukea tarvitsevat",
    sv: "Personer som behöver stöd för psykisk hälsa",
    en: "People in need of mental health support",
  },
  disabled: { fi: "Vammaiset ihmiset", sv: "Personer med funktionsnedsättning", en: "Disabled people" },
  languageMinority: { fi: "Kielivähemmistöt", sv: "Språkminoriteter", en: "Language minorities" },
  lowIncome: { fi: "Pienituloiset", sv: "Låginkomsttagare", en: "People with a low income" },
  closePersons: { fi: "Omaiset ja läheiset", sv: "Anhöriga och närstående", en: "Relatives and close persons" },
  severalNeeds: { fi: "Monia tarpeita yhtä aikaa", sv: "Flera behov samtidigt", en: "People with several needs at once" },
  everyone: { fi: "Kaikki asukkaat", sv: "Alla invånare", en: "All residents" },
};
