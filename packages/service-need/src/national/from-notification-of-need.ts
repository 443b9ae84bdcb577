import { isLocalDate, type Language, type LocalDate, ok, type Result } from "@koonti/core";
import { type NationalAuthor, type NationalClient, type NotificationOfNeedDocument, notificationOfNeed, parse } from "@koonti/national";
import type { Contact } from "../contact/schema.ts";
import { optional } from "../optional/optional.ts";
import { notificationMapping } from "./contact-mapping.ts";
import type { ReadProblem } from "./read-problem.ts";

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

const clientsIn = (document: NotificationOfNeedDocument): readonly NationalClient[] =>
  document.asiakas.flatMap((one) => notificationMapping.read({ ...document, asiakas: [one] }).client ?? []);

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
  const { content = {}, author } = notificationMapping.read(read.value);
  const { ilmoittamispaivamaara: day } = read.value;
  return ok({
    contact: content,
    ...(day !== undefined && isLocalDate(day) && { notifiedOn: day }),
    clients: clientsIn(read.value),
    ...optional("author", author),
    rest: read.value,
  });
};
