import { codeLabel, type Language, type LocalizedText, SUPPORT_NEEDS, textIn } from "@koonti/core";
import { COLLATED_NEED_STATE_LABELS } from "../assessment/labels.ts";
import type { CollatedNeed, DroppedStatement, ServiceNeedAssessment, Settlement } from "../assessment/schema.ts";
import { STRENGTH_LABELS } from "../sector-assessment/labels.ts";
import { topicLabel, viewValueLabel } from "../vocabulary/words.ts";

const HEADINGS = {
  needs: { fi: "Tarpeet", sv: "Behov", en: "Needs" },
  settlements: { fi: "Ratkaistut ristiriidat", sv: "Lösta motsättningar", en: "Settled conflicts" },
  dropped: { fi: "Syrjään jätetyt lausumat", sv: "Utsagor som lagts åt sidan", en: "Statements put aside" },
  client: { fi: "asiakas", sv: "klienten", en: "client" },
  professional: { fi: "ammattihenkilöt", sv: "yrkesutbildade", en: "professionals" },
  clientsView: { fi: "Asiakkaan näkemys", sv: "Klientens syn", en: "The client's view" },
} as const;

/** `2026-02-06` is `6.2.2026`. */
const writtenDate = (date: string): string => date.split("-").map(Number).toReversed().join(".");

const voiceText = (whose: LocalizedText, voice: CollatedNeed["client"], language: Language): string | undefined => {
  if (!(voice?.strength || voice?.text)) return undefined;
  const strength = voice.strength && ` (${textIn(STRENGTH_LABELS[voice.strength], language)})`;
  return `  ${textIn(whose, language)}${strength ?? ""}${voice.text ? `: ${voice.text}` : ""}`;
};

const needText = ({ code, state, client, professional, reason }: CollatedNeed, language: Language): string => {
  const said = [
    voiceText(HEADINGS.client, client, language),
    voiceText(HEADINGS.professional, professional, language),
    state === "leftOut" ? `  ${textIn(COLLATED_NEED_STATE_LABELS.leftOut, language)}${reason ? `: ${reason}` : ""}` : undefined,
  ].filter((line) => line !== undefined);
  return said.length === 0 ? "" : [`- ${codeLabel(SUPPORT_NEEDS, code, language)}`, ...said].join("\n");
};

const asked = (topic: string): string => (topic.endsWith("?") ? topic : `${topic}:`);

const settlementText = ({ topic, value, reason, settledOn, clientsView }: Settlement, language: Language): string => {
  const view = clientsView ? ` ${textIn(HEADINGS.clientsView, language)}: ${clientsView}` : "";
  return `- ${asked(topicLabel(topic, language))} ${viewValueLabel(topic, value, language)} (${writtenDate(settledOn)}). ${reason}${view}`;
};

const droppedText = ({ need, reason }: DroppedStatement, language: Language): string =>
  `- ${codeLabel(SUPPORT_NEEDS, need, language)}: ${reason}`;

const block = (heading: string, lines: readonly string[]): readonly string[] => {
  const written = lines.filter((line) => line !== "");
  return written.length === 0 ? [] : [`${heading}\n${written.join("\n")}`];
};

/**
 * What structure 1012 has no place for, as text: the needs in both voices, how conflicts between sectors were settled, what was put aside.
 * Empty when there is nothing of the kind.
 */
export const collationText = (
  { needs, settlements, droppedStatements }: Pick<ServiceNeedAssessment, "needs" | "settlements" | "droppedStatements">,
  language: Language,
): readonly string[] => [
  ...block(
    textIn(HEADINGS.needs, language),
    needs.map((need) => needText(need, language)),
  ),
  ...block(
    textIn(HEADINGS.settlements, language),
    settlements.map((settlement) => settlementText(settlement, language)),
  ),
  ...block(
    textIn(HEADINGS.dropped, language),
    droppedStatements.map((dropped) => droppedText(dropped, language)),
  ),
];
