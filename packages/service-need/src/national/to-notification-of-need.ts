import { dateOf, err, type Language, ok, optionsOf, type Result, SUPPORT_NEEDS } from "@koonti/core";
import {
  completeness,
  type Gap,
  type NationalJson,
  type NotificationOfNeedDocument,
  notificationOfNeed,
  type Structure,
  serialise,
} from "@koonti/national";
import type { Contact } from "../contact/schema.ts";
import { optional } from "../optional/optional.ts";
import { writeCodes } from "./code-values.ts";
import { contactText } from "./contact-text.ts";
import { SITUATION_PARTS } from "./headings.ts";
import { writeNotificationClient } from "./notification-client.ts";
import { writeNotifier } from "./notifier.ts";
import { type NationalAuthor, type NationalClient, writeAuthor } from "./people.ts";
import { joinParts } from "./sectioned-text.ts";

const STRUCTURE: Structure = notificationOfNeed;

const NEEDS = {
  keys: ["asiasisalto"],
  field: {
    name: "needs",
    widget: "codes",
    label: { fi: "Tuen tarpeet", sv: "Stödbehov", en: "Support needs" },
    options: optionsOf(SUPPORT_NEEDS),
  },
} as const;

const contentOf = (contact: Contact, client: NationalClient, language: Language): Partial<NotificationOfNeedDocument> => ({
  asiakas: [writeNotificationClient(client)],
  ilmoittaja: [writeNotifier(contact, language)],
  ilmoittamispaivamaara: dateOf(contact.receivedAt),
  ...optional("asiasisalto", writeCodes({ structure: STRUCTURE, language, ...NEEDS }, contact.needs, undefined)),
  ...optional("kuvaus_tilanteesta_ja_huolesta", joinParts(SITUATION_PARTS, contact, language)),
  lisatiedot: contactText(contact, language),
});

/**
 * A contact as the national notification of need (fi: ilmoitus sosiaalihuollon tarpeesta), structure 4006.
 *
 * What the structure has no field for stands readable in its texts: the client's own words in row 30 under a heading of their own; the
 * time, how it came, who made contact, consent or the ground without it in row 31. With a non-disclosure order the address is left out.
 *
 * @param author - who wrote it down; none where the notifier did.
 * @returns the whole JSON document, or the mandatory rows that are still empty.
 * @see structure 1.2.246.537.6.1506.4006.2023.5.31
 */
export const toNotificationOfNeed = (
  contact: Contact,
  client: NationalClient,
  author?: NationalAuthor,
  { language = "fi" }: { readonly language?: Language | undefined } = {},
): Result<NationalJson, readonly Gap[]> => {
  const content = { ...contentOf(contact, client, language), ...optional("laatija", author && writeAuthor(author)) };
  const gaps = completeness(STRUCTURE, content, { language });
  // Without gaps the content has every member its type asks for.
  return gaps.length > 0 ? err(gaps) : ok(serialise(notificationOfNeed, content as NotificationOfNeedDocument));
};
