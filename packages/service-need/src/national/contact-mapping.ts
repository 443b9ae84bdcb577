import { codesOf, dateOf, isLocalDateTime, SUPPORT_NEEDS, timeOf } from "@koonti/core";
import {
  author,
  type ContactWithConsentDocument,
  client,
  codeOfList,
  codes,
  contactWithConsent,
  day,
  defineMapping,
  firstOf,
  flag,
  labelledText,
  type Mapping,
  type NotificationOfNeedDocument,
  notificationOfNeed,
  reshaped,
} from "@koonti/national";
import { contactPartyOf, isDutyHolder } from "../contact/duty-holder.ts";
import type { Contact } from "../contact/schema.ts";
import { optional } from "../optional/optional.ts";
import { CONTACT_WORDS } from "./contact-words.ts";
import { SITUATION_PARTS } from "./headings.ts";
import type { NationalView } from "./national-view.ts";
import { notifier } from "./notifier.ts";
import { sectioned } from "./sectioned.ts";

/** A contact with whom it is about and who wrote it down. */
export type ContactView = Pick<NationalView<Contact>, "content" | "client" | "author">;

/** A contact with its day and time apart, as they stand apart in the structures. */
type Apart = Omit<Contact, "receivedAt"> & { readonly on: string; readonly time: string };
type Linked = Omit<ContactView, "content"> & { readonly content: Apart };

const toLinked =
  (usual: Contact["kind"]) =>
  ({ content = {} as Contact, ...people }: Partial<ContactView>): Partial<Linked> => {
    const { receivedAt, kind, contactBy, dutyHolder, ...contact } = content;
    // What the structure and the code of the notifier tell is not said again in words.
    const code: Contact["notifierCode"] | undefined = contact.notifierCode;
    const said = {
      ...optional("kind", kind === usual ? undefined : kind),
      ...optional("contactBy", code && contactPartyOf(code) === contactBy ? undefined : contactBy),
      ...optional("dutyHolder", code && isDutyHolder(code) === dutyHolder ? undefined : dutyHolder),
    };
    return {
      ...people,
      content: { ...contact, ...said, ...(receivedAt && { on: dateOf(receivedAt), time: timeOf(receivedAt) }) } as Apart,
    };
  };

const toOurs =
  (usual: Contact["kind"]) =>
  ({ content = {} as Apart, ...people }: Partial<Linked>): Partial<ContactView> => {
    const { on, time, ...contact } = content;
    const code: Contact["notifierCode"] | undefined = contact.notifierCode;
    const told = {
      kind: usual,
      ...optional("contactBy", code && contactPartyOf(code)),
      ...optional("dutyHolder", code && isDutyHolder(code)),
      ...(isLocalDateTime(`${on}T${time}`) && { receivedAt: `${on}T${time}` }),
    };
    return { ...people, content: { ...told, ...contact, needs: contact.needs ?? [] } as unknown as Contact };
  };

const NEEDS = codes(codeOfList(codesOf(SUPPORT_NEEDS)));
const SITUATION = { situation: "content.situation", clientsWords: "content.clientsWords" } as const;
const NOTIFIER = { notifier: "content.notifier", notifierCode: "content.notifierCode" } as const;
const HOW_IT_CAME = {
  main: "content.additionalInformation",
  kind: "content.kind",
  time: "content.time",
  channel: "content.channel",
  contactBy: "content.contactBy",
  dutyHolder: "content.dutyHolder",
  ground: "content.ground",
} as const;
const { consent, confidential, confidentialityGrounds, ...HOW_IT_CAME_WORDS } = CONTACT_WORDS;

/** A contact as the national notification of need (fi: ilmoitus sosiaalihuollon tarpeesta), structure 4006. */
export const notificationMapping: Mapping<ContactView, NotificationOfNeedDocument> = reshaped(
  defineMapping<Linked>()(notificationOfNeed, [
    { ours: "client", at: "asiakas", as: client },
    { ours: NOTIFIER, at: "ilmoittaja", as: firstOf(notifier) },
    { ours: "content.on", at: "ilmoittamispaivamaara", as: day },
    { ours: "content.needs", at: "asiasisalto", as: NEEDS },
    { ours: SITUATION, at: "kuvaus_tilanteesta_ja_huolesta", as: sectioned(SITUATION_PARTS) },
    { ours: { ...HOW_IT_CAME, consent: "content.consent" }, at: "lisatiedot", as: labelledText({ ...HOW_IT_CAME_WORDS, consent }) },
    { ours: "author", at: "laatija", as: author },
  ]),
  { toLinked: toLinked("notification"), toOurs: toOurs("notification") },
);

/**
 * A contact that another has made with the person's consent as the national contact (fi: yhteydenotto sosiaalihuollosta vastaavaan
 * viranomaiseen), structure 4018.
 */
export const contactMapping: Mapping<ContactView, ContactWithConsentDocument> = reshaped(
  defineMapping<Linked>()(contactWithConsent, [
    { ours: "client", at: "asiakas", as: client },
    { ours: NOTIFIER, at: "yhteydenottaja", as: firstOf(notifier) },
    { ours: "content.on", at: "yhteydenoton_paivamaara", as: day },
    { ours: "content.needs", at: "asiasisalto", as: NEEDS },
    { ours: SITUATION, at: "kuvaus_tilanteesta_ja_huolesta", as: sectioned(SITUATION_PARTS) },
    { ours: "content.consent", at: "yhteydenotto_on_tehty_henkilon_suostumuksella", as: flag },
    {
      ours: {
        ...HOW_IT_CAME,
        confidential: "content.notifier.confidential",
        confidentialityGrounds: "content.notifier.confidentialityGrounds",
      },
      at: "lisatiedot",
      as: labelledText({ ...HOW_IT_CAME_WORDS, confidential, confidentialityGrounds }),
    },
    { ours: "author", at: "laatija", as: author },
  ]),
  { toLinked: toLinked("contact"), toOurs: toOurs("contact") },
);
