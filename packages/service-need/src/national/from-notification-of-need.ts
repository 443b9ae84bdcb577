import { isLocalDate, type Language, type LocalDate, ok, optionsOf, type Result, SUPPORT_NEEDS, type SupportNeedCode } from "@koonti/core";
import { type NotificationOfNeedDocument, notificationOfNeed, parse } from "@koonti/national";
import { contactPartyOf, isDutyHolder } from "../contact/duty-holder.ts";
import type { Contact } from "../contact/schema.ts";
import { optional } from "../optional/optional.ts";
import { readCodes } from "./code-values.ts";
import { SITUATION_PARTS } from "./headings.ts";
import { readNotificationClient } from "./notification-client.ts";
import { readNotifier } from "./notifier.ts";
import { type NationalAuthor, type NationalClient, readAuthor } from "./people.ts";
import type { ReadProblem } from "./read-problem.ts";
import { splitParts } from "./sectioned-text.ts";

/** What a national notification of need says. */
export interface ReadNotificationOfNeed {
  /** The contact as far as the notification tells; when and how it came is for the receiver to add. */
  readonly contact: Partial<Contact>;
  /** The day of the notification; absent where the document has only a part of it. */
  readonly notifiedOn?: LocalDate;
  /** The persons it concerns: a notification may be about several. */
  readonly clients: readonly NationalClient[];
  readonly author?: NationalAuthor;
  /** The document itself. */
  readonly rest: NotificationOfNeedDocument;
}

const NEEDS_FIELD = {
  name: "needs",
  widget: "codes",
  label: { fi: "Tuen tarpeet", sv: "Stödbehov", en: "Support needs" },
  options: optionsOf(SUPPORT_NEEDS),
} as const;

const contactOf = (document: NotificationOfNeedDocument): Partial<Contact> => {
  const who = document.ilmoittaja?.[0] === undefined ? {} : readNotifier(document.ilmoittaja[0]);
  const { situation, clientsWords } = splitParts(SITUATION_PARTS, document.kuvaus_tilanteesta_ja_huolesta);
  return {
    kind: "notification",
    ...who,
    ...optional("contactBy", who.notifierCode && contactPartyOf(who.notifierCode)),
    ...optional("dutyHolder", who.notifierCode && isDutyHolder(who.notifierCode)),
    needs: readCodes(NEEDS_FIELD, document.asiasisalto) as SupportNeedCode[],
    ...optional("situation", situation),
    ...optional("clientsWords", clientsWords),
    ...optional("additionalInformation", document.lisatiedot),
  };
};

/**
 * Reads a national notification of need, structure 4006, into a contact to be completed. Who is obliged to notify and whose contact starts
 * a clock are suggested from the code of the notifier.
 *
 * @param json - the whole document, root key included.
 * @returns what the notification says, or every problem of the document.
 */
export const fromNotificationOfNeed = (
  json: unknown,
  language: Language = "fi",
): Result<ReadNotificationOfNeed, readonly ReadProblem[]> => {
  const read = parse(notificationOfNeed, json, language);
  if (!read.ok) return read;
  const { asiakas, laatija, ilmoittamispaivamaara: day } = read.value;
  return ok({
    contact: contactOf(read.value),
    ...(day !== undefined && isLocalDate(day) && { notifiedOn: day }),
    clients: asiakas.map(readNotificationClient),
    ...optional("author", laatija && readAuthor(laatija)),
    rest: read.value,
  });
};
