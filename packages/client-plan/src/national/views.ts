import type { Language } from "@koonti/core";
import type { WorkingAgeClientPlanDocument } from "@koonti/national";
import type { ClientPlan } from "../plan/schema.ts";
import { optional } from "./kept.ts";
import { type Entry, entryOf, textBehind } from "./labelled-text.ts";
import { CLIENT_VIEW, PROFESSIONAL_VIEW } from "./labels.ts";
import { readMainText, writeMainText } from "./main-text.ts";

type Document = WorkingAgeClientPlanDocument;
type Items = ClientPlan["items"];

/** The items of the plan without the reasons why one is not needed. */
export type ItemTexts = { readonly [Name in keyof Items]: Omit<Items[Name], "notNeeded"> };

const clientEntries = ({ needs, services, strengths, clientProposal }: ItemTexts): readonly Entry<keyof typeof CLIENT_VIEW>[] => [
  ...entryOf("needs", needs.client),
  ...entryOf("services", services.client),
  ...entryOf("strengths", strengths.client),
  ...entryOf("clientProposal", clientProposal.text),
];

const professionalEntries = (items: ItemTexts): readonly Entry<keyof typeof PROFESSIONAL_VIEW>[] => [
  ...entryOf("needs", items.needs.professional),
  ...entryOf("services", items.services.professional),
  ...entryOf("necessaryServices", items.necessaryServices.text),
  ...entryOf("strengths", items.strengths.professional),
  ...entryOf("environment", items.environment.text),
];

/** Row 13: what the client says of needs, services and strengths, and proposes. */
export const clientView = {
  write: (items: ItemTexts, language: Language) => writeMainText("needs", clientEntries(items), CLIENT_VIEW, language),
  read: (text: string | undefined) => readMainText("needs", text, CLIENT_VIEW),
};

/** Row 14: what the professional says of needs, services, strengths and functional ability. */
export const professionalView = {
  write: (items: ItemTexts, language: Language) => writeMainText("needs", professionalEntries(items), PROFESSIONAL_VIEW, language),
  read: (text: string | undefined) => readMainText("needs", text, PROFESSIONAL_VIEW),
};

const voices = (client: string | undefined, professional: string | undefined) => ({
  ...optional("client", client),
  ...optional("professional", professional),
});

const one = (text: string | undefined) => optional("text", text);

/** The texts of the items that stand in rows 13 and 14. */
export const readViews = (document: Document) => {
  const client = clientView.read(document.asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee);
  const professional = professionalView.read(document.ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee);
  return {
    needs: voices(textBehind(client, "needs"), textBehind(professional, "needs")),
    services: voices(textBehind(client, "services"), textBehind(professional, "services")),
    strengths: voices(textBehind(client, "strengths"), textBehind(professional, "strengths")),
    clientProposal: one(textBehind(client, "clientProposal")),
    necessaryServices: one(textBehind(professional, "necessaryServices")),
    environment: one(textBehind(professional, "environment")),
  };
};
