import { codeLabel, EMPLOYMENT_FORMS, type Language, type LocalizedText, PROFESSIONS, textIn } from "@koonti/core";
import { EXPLANATION_LABELS, SPECIAL_SUPPORT_REASON_LABELS } from "../assessment/labels.ts";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";

const LABELS = {
  assessor: { fi: "Arvioinnista vastasi", sv: "Ansvarig för bedömningen", en: "Who answered for the assessment" },
  explained: { fi: "Asiakkaalle selvitettiin", sv: "För klienten förklarades", en: "Explained to the client" },
  disabled: {
    fi: "Asiakas on vammaispalvelulaissa tarkoitettu vammainen henkilö.",
    sv: "Klienten är en person med funktionsnedsättning enligt lagen om funktionshinderservice.",
    en: "The client is a disabled person as meant in the act on disability services.",
  },
  reasons: { fi: "Syyt", sv: "Orsaker", en: "Reasons" },
  difficulty: {
    fi: "Asiakkaalla on erityisiä vaikeuksia hakea ja saada palveluja.",
    sv: "Klienten har särskilda svårigheter att söka och få service.",
    en: "The client has special difficulty in applying for and getting services.",
  },
  notOldAge: {
    fi: "Tarve ei liity korkeaan ikään.",
    sv: "Behovet hänger inte samman med hög ålder.",
    en: "The need is not connected with old age.",
  },
} as const satisfies Record<string, LocalizedText>;

const lines = (...texts: readonly (string | undefined | false)[]): string | undefined => {
  const written = texts.filter((text) => typeof text === "string" && text !== "");
  return written.length === 0 ? undefined : written.join("\n");
};

const assessorText = ({ assessor }: ServiceNeedAssessment, language: Language): string | undefined => {
  if (assessor === undefined) return undefined;
  const { name, profession, employment, unit } = assessor;
  const about = [
    codeLabel(PROFESSIONS, profession, language).toLowerCase(),
    codeLabel(EMPLOYMENT_FORMS, employment, language).toLowerCase(),
  ];
  return `${textIn(LABELS.assessor, language)}: ${name} (${[...about, ...(unit ? [unit] : [])].join(", ")})`;
};

const explainedText = (assessment: ServiceNeedAssessment, language: Language): string | undefined => {
  const names = (["rightsExplained", "alternativesExplained", "understood"] as const).filter((name) => assessment[name] === true);
  if (names.length === 0) return undefined;
  return `${textIn(LABELS.explained, language)}: ${names.map((name) => textIn(EXPLANATION_LABELS[name], language)).join("; ")}`;
};

/** Row 11 of structure 1012: how the assessment was made, and what there is no other place for. */
export const conductText = (assessment: ServiceNeedAssessment, language: Language): string | undefined =>
  lines(
    assessment.conduct,
    assessorText(assessment, language),
    explainedText(assessment, language),
    assessment.disabledPerson && textIn(LABELS.disabled, language),
  );

/** Row 16 of structure 1012: the grounds of special support with the conditions of the act that were found. */
export const specialSupportText = ({ specialSupport }: ServiceNeedAssessment, language: Language): string | undefined => {
  const { entitled, grounds, reasons, difficultyAccessingServices, oldAgeRelated } = specialSupport;
  if (entitled !== true) return grounds || undefined;
  const named = reasons.map((reason) => textIn(SPECIAL_SUPPORT_REASON_LABELS[reason], language));
  return lines(
    grounds,
    named.length > 0 && `${textIn(LABELS.reasons, language)}: ${named.join("; ")}`,
    difficultyAccessingServices && textIn(LABELS.difficulty, language),
    oldAgeRelated === false && textIn(LABELS.notOldAge, language),
  );
};
