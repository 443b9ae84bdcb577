import type { Language } from "@koonti/core";
import {
  codeAt,
  SERVICE_CATEGORY_CODES,
  SERVICE_CATEGORY_LABELS,
  type ServiceCategoryCode,
  type WorkingAgeClientPlanDocument,
  workingAgeClientPlan,
} from "@koonti/national";
import { SHL14_SERVICES } from "../plan/codes.ts";
import type { PlannedService } from "../plan/schema.ts";
import { SHL14_SERVICE_LABELS } from "../plan/shl14-labels.ts";
import { byId, type ItemMapping, idByPlace } from "./item-nodes.ts";
import { optional } from "./kept.ts";
import { type Entry, entryOf, textBehind, textsBehind } from "./labelled-text.ts";
import { SERVICE, SERVICE_TIME } from "./labels.ts";
import { readMainText, writeMainText } from "./main-text.ts";
import { codeBefore, dateIn, dateText, needIn, needText, withCode } from "./written-values.ts";

type Heading = NonNullable<WorkingAgeClientPlanDocument["menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan"]>;
type ServiceNode = NonNullable<Heading["palvelut"]>[number];

const LONGEST_NAME = 500;
const CATEGORY_PATH = "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan/palvelut/palvelu";

/** The category behind a code; a service without one, or with one we do not know, is any other. */
export const categoryOf = (code: string | undefined): ServiceCategoryCode =>
  SERVICE_CATEGORY_CODES.find((category) => category === code) ?? "99";

const shl14Text = ({ shl14 }: PlannedService, language: Language) => shl14 && withCode(shl14, SHL14_SERVICE_LABELS[shl14], language);

const entriesOf = (service: PlannedService, index: number, language: Language): readonly Entry<keyof typeof SERVICE>[] => [
  ...entryOf("name", service.name),
  ...entryOf("shl14", shl14Text(service, language)),
  ...entryOf("provider", service.provider),
  ...service.needs.flatMap((code) => entryOf("need", needText(code, language))),
  ...service.goalIds.flatMap((id) => entryOf("goal", id)),
  ...entryOf("id", service.id === idByPlace("s", index) ? undefined : service.id),
];

const timeEntries = ({ duration, startOn }: PlannedService): readonly Entry<keyof typeof SERVICE_TIME>[] => [
  ...entryOf("startOn", startOn && dateText(startOn)),
  ...entryOf("duration", duration),
];

const cut = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_NAME).trim() || undefined;

const timeOf = (text: string | undefined) => {
  const entries = readMainText("duration", text, SERVICE_TIME);
  return { ...optional("startOn", dateIn(textBehind(entries, "startOn"))), ...optional("duration", cut(textBehind(entries, "duration"))) };
};

/** Rows 44-51: a planned service; its provider, needs and goals stand with its name in the description. */
export const serviceMapping = (language: Language): ItemMapping<PlannedService, ServiceNode> => ({
  isSameItem: byId,
  read: (node, index) => {
    const entries = readMainText("name", node.kuvaus, SERVICE);
    const category = categoryOf(node.palvelu?.code);
    const shl14 = codeBefore(textBehind(entries, "shl14") ?? "", SHL14_SERVICES);
    return {
      id: textBehind(entries, "id") ?? idByPlace("s", index),
      name: cut(textBehind(entries, "name")) ?? cut(node.palvelu?.display) ?? SERVICE_CATEGORY_LABELS[category][language],
      category,
      ...optional("shl14", shl14),
      ...optional("provider", cut(textBehind(entries, "provider"))),
      ...timeOf(node.arvioitu_alkamisajankohta_ja_kesto),
      needs: textsBehind(entries, "need").flatMap((text) => needIn(text) ?? []),
      goalIds: [...textsBehind(entries, "goal")],
      ...optional("clientProposal", node.asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta || undefined),
    };
  },
  write: (service, index) => ({
    palvelu: codeAt(workingAgeClientPlan, CATEGORY_PATH, service.category, language),
    kuvaus: writeMainText("name", entriesOf(service, index, language), SERVICE, language),
    asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta: service.clientProposal || undefined,
    arvioitu_alkamisajankohta_ja_kesto: writeMainText("duration", timeEntries(service), SERVICE_TIME, language),
  }),
});
