import type { Result } from "@koonti/core";
import {
  type Gap,
  type NationalAuthor,
  type NationalClient,
  type NationalJson,
  type NotificationOfNeedDocument,
  writeDocument,
} from "@koonti/national";
import type { Contact } from "../contact/schema.ts";
import { optional } from "../optional/optional.ts";
import { notificationMapping } from "./contact-mapping.ts";
import type { NationalOptions } from "./national-options.ts";

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
  options: NationalOptions<NotificationOfNeedDocument> = {},
): Result<NationalJson, readonly Gap[]> =>
  writeDocument(notificationMapping, { content: contact, client, ...optional("author", author) }, options);
