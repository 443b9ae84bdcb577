import type { FieldDefinition, FormSection, LocalizedText } from "@koonti/core";
import { PLAN_ITEM_NUMBERS, type PlanItemName } from "../codes.ts";
import { PLAN_ITEM_LABELS } from "../labels.ts";
import { LONG, row } from "./options.ts";

const CLIENTS_VIEW: LocalizedText = { fi: "Asiakkaan oma arvio", sv: "Klientens egen bedömning", en: "The client's own view" };
const PROFESSIONALS_VIEW: LocalizedText = { fi: "Työntekijän arvio", sv: "Arbetstagarens bedömning", en: "The worker's view" };
const NOT_NEEDED: LocalizedText = { fi: "Miksi kohtaa ei tarvita?", sv: "Varför behövs punkten inte?", en: "Why is the item not needed?" };

const refOf = (item: PlanItemName): string => `SHL-39-b.${PLAN_ITEM_NUMBERS[item]}`;

const notNeededField = (item: PlanItemName): FieldDefinition => ({
  name: "notNeeded",
  widget: "text",
  label: NOT_NEEDED,
  ref: refOf(item),
  maxLength: LONG,
});

const voiceField = (item: PlanItemName, voice: "client" | "professional", rows: readonly [number, number]): FieldDefinition => ({
  name: voice,
  widget: "longText",
  label: voice === "client" ? CLIENTS_VIEW : PROFESSIONALS_VIEW,
  voice,
  ref: refOf(item),
  national: row(rows[voice === "client" ? 0 : 1]),
  requiredWhen: { not: { path: "./notNeeded", present: true } },
  maxLength: LONG,
});

/** An item with the client's own words before the professional's. */
const twoVoices = (item: PlanItemName): FieldDefinition => ({
  name: item,
  widget: "group",
  label: PLAN_ITEM_LABELS[item],
  ref: refOf(item),
  fields: [voiceField(item, "client", [13, 14]), voiceField(item, "professional", [13, 14]), notNeededField(item)],
});

const oneText = (item: PlanItemName, national: number, help?: LocalizedText): FieldDefinition => ({
  name: item,
  widget: "group",
  label: PLAN_ITEM_LABELS[item],
  ref: refOf(item),
  fields: [
    {
      name: "text",
      widget: "longText",
      label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" },
      ...(help && { help }),
      ...(item === "clientProposal" && { voice: "client" as const }),
      ref: refOf(item),
      national: row(national),
      requiredWhen: { not: { path: "./notNeeded", present: true } },
      maxLength: LONG,
    },
    notNeededField(item),
  ],
});

const NECESSARY_HELP: LocalizedText = {
  fi: "Kirjaa myös, milloin palvelu alkaa ja kuinka kauan se kestää.",
  sv: "Anteckna också när tjänsten inleds och hur länge den varar.",
  en: "Write down also when the service starts and how long it lasts.",
};

/** The text items of SHL 39 §; goals and parties have sections of their own. */
export const itemsSection: FormSection = {
  id: "items",
  title: { fi: "Tarpeet, voimavarat ja palvelut", sv: "Behov, resurser och tjänster", en: "Needs, strengths and services" },
  help: {
    fi: "Kirjaa kohdat siinä laajuudessa kuin asiakkaan tarve edellyttää. Jos kohtaa ei tarvita, kerro miksi.",
    sv: "Anteckna punkterna i den omfattning som klientens behov förutsätter. Om en punkt inte behövs, berätta varför.",
    en: "Write the items as far as the client's need requires. Where an item is not needed, say why.",
  },
  fields: [
    {
      name: "items",
      widget: "group",
      label: { fi: "Suunnitelman sisältö", sv: "Planens innehåll", en: "Content of the plan" },
      required: true,
      ref: "SHL-39-b",
      fields: [
        twoVoices("needs"),
        twoVoices("strengths"),
        twoVoices("services"),
        oneText("necessaryServices", 14, NECESSARY_HELP),
        oneText("environment", 14),
        oneText("clientProposal", 13),
        oneText("meetings", 54),
        oneText("duration", 59),
        oneText("followUp", 57),
      ],
    },
  ],
};
