import type { LocalizedText } from "@koonti/core";
import { byName, inWords, inYesNo, type LabelledPart } from "@koonti/national";
import { CHANNEL_LABELS, CONTACT_KIND_LABELS, CONTACT_PARTY_LABELS, NOTIFICATION_GROUND_LABELS } from "../contact/labels.ts";

const label = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** What the national structures have no field for, as lines of additional information: when and how a contact came, by whom and on what ground. */
export const CONTACT_WORDS = {
  kind: { label: label("Mikä tuli", "Vad som kom", "What came"), as: byName(CONTACT_KIND_LABELS) },
  time: { label: label("Kellonaika", "Klockslag", "Time"), as: inWords },
  channel: { label: label("Miten tuli", "Hur den kom", "How it came"), as: byName(CHANNEL_LABELS) },
  contactBy: { label: label("Kuka otti yhteyttä", "Vem som tog kontakt", "Who made contact"), as: byName(CONTACT_PARTY_LABELS) },
  dutyHolder: { label: label("Ilmoitusvelvollinen", "Anmälningsskyldig", "Obliged to notify"), as: inYesNo },
  consent: { label: label("Henkilön suostumus", "Personens samtycke", "The person's consent"), as: inYesNo },
  ground: {
    label: label("Peruste ilman suostumusta", "Grund utan samtycke", "Ground without consent"),
    as: byName(NOTIFICATION_GROUND_LABELS),
  },
  confidential: {
    label: label(
      "Ilmoittajan tiedot ovat salassa pidettäviä",
      "Anmälarens uppgifter är sekretessbelagda",
      "The notifier's details are confidential",
    ),
    as: inYesNo,
  },
  confidentialityGrounds: { label: label("Salassapidon perustelut", "Grund för sekretessen", "Grounds for confidentiality"), as: inWords },
} as const satisfies Readonly<Record<string, LabelledPart>>;
