import type { LocalizedText } from "@koonti/core";
import { ABSENT_AUTHORITY_LABELS, byName, inList, inWords, inYesNo, type LabelledPart, type Wording } from "@koonti/national";
import { ASSESSMENT_SUBJECT_LABELS, SPECIAL_SUPPORT_REASON_LABELS } from "../assessment/labels.ts";

const part = (fi: string, sv: string, en: string, as: Wording = inWords): LabelledPart => {
  const label: LocalizedText = { fi, sv, en };
  return { label, as };
};

/** What row 12 of structure 1019 holds besides how the assessment was made. */
export const CONDUCT_WORDS = {
  subject: part("Kenen tarvetta arvioitiin", "Vems behov bedömdes", "Whose need was assessed", byName(ASSESSMENT_SUBJECT_LABELS)),
  participants: part("Osallistuneet", "Deltagare", "Those who took part"),
  authorities: part(
    "Poissa olleet viranomaiset",
    "Frånvarande myndigheter",
    "Authorities that were absent",
    inList(byName(ABSENT_AUTHORITY_LABELS)),
  ),
  absent: part("Muut poissa olleet", "Andra frånvarande", "Others who were absent"),
  rights: part("Oikeudet ja velvollisuudet selvitetty", "Rättigheter och skyldigheter förklarade", "Rights and duties explained", inYesNo),
  alternatives: part("Vaihtoehdot selvitetty", "Alternativ förklarade", "Alternatives explained", inYesNo),
  understood: part("Asiakas ymmärsi selvityksen", "Klienten förstod utredningen", "The client understood", inYesNo),
  disabled: part(
    "Vammaispalvelulaissa tarkoitettu vammainen henkilö",
    "Person med funktionsnedsättning enligt lagen om funktionshinderservice",
    "Disabled person as meant in the act on disability services",
    inYesNo,
  ),
} as const;

/** What row 14 of structure 1019 holds besides the grounds of special support. */
export const SPECIAL_SUPPORT_WORDS = {
  reasons: part("Syyt", "Orsaker", "Reasons", inList(byName(SPECIAL_SUPPORT_REASON_LABELS))),
  difficulty: part(
    "Erityisiä vaikeuksia hakea ja saada palveluja",
    "Särskilda svårigheter att söka och få service",
    "Special difficulty in applying for and getting services",
    inYesNo,
  ),
  oldAge: part("Tarve liittyy korkeaan ikään", "Behovet hänger samman med hög ålder", "The need is connected with old age", inYesNo),
} as const;

/** What row 25 of structure 1019 holds besides the client's own view. */
export const VIEW_WORDS = {
  obstacle: part("Miksi asiakkaan näkemystä ei ole", "Varför klientens syn saknas", "Why there is no view of the client"),
  efforts: part("Asiakkaan omat toimet", "Klientens egna åtgärder", "The client's own efforts"),
  childMethod: part("Miten lapsen näkemys selvitettiin", "Hur barnets syn utreddes", "How the child's view was found out"),
  childSummary: part("Lapsen näkemys", "Barnets syn", "The child's view"),
  childObstacle: part("Miksi lapsen näkemystä ei selvitetty", "Varför barnets syn inte utreddes", "Why the child's view was not found out"),
} as const;

/** What row 29 of structure 1019 holds besides the professional's conclusions. */
export const CONCLUSION_WORDS = {
  earlier: part("Aikaisemmat toimenpiteet", "Tidigare åtgärder", "Earlier measures"),
  ownWorkerClient: part(
    "Asiakkaan arvio omatyöntekijän tarpeesta",
    "Klientens bedömning av behovet av egen kontaktperson",
    "The client's assessment of the need for an own worker",
  ),
  ownWorkerProfessional: part(
    "Ammattihenkilön arvio omatyöntekijän tarpeesta",
    "Den yrkesutbildade personens bedömning av behovet av egen kontaktperson",
    "The professional's assessment of the need for an own worker",
  ),
} as const;

/** What row 38 of structure 1019 holds besides the plan for continuation. */
export const NEXT_STEP_WORDS = {
  activation: part("Laaditaan aktivointisuunnitelma", "En aktiveringsplan görs upp", "An activation plan will be made", inYesNo),
  employment: part(
    "Laaditaan monialainen työllistymissuunnitelma",
    "En sektorsövergripande sysselsättningsplan görs upp",
    "A multisectoral employment plan will be made",
    inYesNo,
  ),
} as const;
