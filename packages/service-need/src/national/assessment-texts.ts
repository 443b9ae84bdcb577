import type { Language } from "@koonti/core";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import { conductText, specialSupportText } from "./fact-text.ts";
import { CONCLUSION_PARTS, VIEW_PARTS } from "./headings.ts";
import { collationText } from "./need-text.ts";
import { joinParts, splitParts } from "./sectioned-text.ts";
import { valueAt } from "./values.ts";

const CONDUCT = ["palvelutarpeen_arviointia_koskevat_tiedot", "kuvaus_arvioinnin_toteuttamisesta"];
const GROUNDS = ["palvelutarpeen_arviointia_koskevat_tiedot", "erityisen_tuen_perustelut"];
const VIEWS = ["johtopaatokset_ja_jatkotoimet", "asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan"];
const CONCLUSIONS = [
  "johtopaatokset_ja_jatkotoimet",
  "ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta",
];

const viewsText = ({ clientView, clientViewObstacle, closePersonsView, childView }: ServiceNeedAssessment, language: Language) =>
  joinParts(
    VIEW_PARTS,
    {
      clientView,
      clientViewObstacle,
      closePersonsView,
      childViewMethod: childView?.method,
      childViewSummary: childView?.summary,
      childViewObstacle: childView?.obstacleReason,
    },
    language,
  );

/** Without the professional's own conclusions there is nothing to send: the row is mandatory and the rest does not stand for them. */
const conclusionsText = (assessment: ServiceNeedAssessment, language: Language): string | undefined => {
  const { conclusions, summary, ownWorkerNeed } = assessment;
  if (!conclusions) return undefined;
  const own = [conclusions, ...collationText(assessment, language)].join("\n\n");
  return joinParts(
    CONCLUSION_PARTS,
    { conclusions: own, summary, ownWorkerClient: ownWorkerNeed.client, ownWorkerProfessional: ownWorkerNeed.professional },
    language,
  );
};

/** The rows of structure 1012 that hold several things as text, by their keys. */
export const assessmentTexts = (
  assessment: ServiceNeedAssessment,
  language: Language,
): readonly (readonly [keys: readonly string[], text: string | undefined])[] => [
  [CONDUCT, conductText(assessment, language)],
  [GROUNDS, specialSupportText(assessment, language)],
  [VIEWS, viewsText(assessment, language)],
  [CONCLUSIONS, conclusionsText(assessment, language)],
];

const textAt = (document: unknown, keys: readonly string[]): string | undefined => {
  const text = valueAt(document, keys);
  return typeof text === "string" && text !== "" ? text : undefined;
};

const readViews = (document: unknown) => {
  const { childViewMethod, childViewSummary, childViewObstacle, ...views } = splitParts(VIEW_PARTS, textAt(document, VIEWS) ?? "");
  const childView = {
    ...optional("method", childViewMethod),
    ...optional("summary", childViewSummary),
    ...optional("obstacleReason", childViewObstacle),
  };
  return { ...views, ...(Object.keys(childView).length > 0 && { childView }) };
};

/** What the text rows of structure 1012 say, as members of the assessment; a text made by somebody else is taken whole. */
export const readAssessmentTexts = (document: unknown): Readonly<Record<string, unknown>> => {
  const { ownWorkerClient, ownWorkerProfessional, ...conclusions } = splitParts(CONCLUSION_PARTS, textAt(document, CONCLUSIONS) ?? "");
  return {
    ...optional("conduct", textAt(document, CONDUCT)),
    ...readViews(document),
    ...conclusions,
    specialSupport: { reasons: [], ...optional("grounds", textAt(document, GROUNDS)) },
    ownWorkerNeed: { ...optional("client", ownWorkerClient), ...optional("professional", ownWorkerProfessional) },
  };
};
