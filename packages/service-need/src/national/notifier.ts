import type { Language } from "@koonti/core";
import { type NotificationOfNeedDocument, notificationOfNeed, type Structure } from "@koonti/national";
import { NOTIFIER_CODES } from "../contact/codes.ts";
import { NOTIFIER_LABELS } from "../contact/labels.ts";
import type { Contact, Notifier } from "../contact/schema.ts";
import { optionsFrom } from "../form/options.ts";
import { optional } from "../optional/optional.ts";
import { readCode, writeCode } from "./code-values.ts";

type WrittenNotifier = NonNullable<NotificationOfNeedDocument["ilmoittaja"]>[number];

const STRUCTURE: Structure = notificationOfNeed;
const KEYS = ["ilmoittaja", "taho"];
const FIELD = {
  name: "notifierCode",
  widget: "code",
  label: { fi: "Ilmoittajataho", sv: "Den som gör anmälan", en: "Kind of notifier" },
  options: optionsFrom(NOTIFIER_CODES, NOTIFIER_LABELS),
} as const;

/** What a contact knows of who made it, as rows 12-27 hold it. */
type NotifierFacts = Partial<Pick<Contact, "notifier" | "notifierCode">>;

const writePerson = ({ familyName, givenNames, phone, jobTitle, organisation }: Notifier): NonNullable<WrittenNotifier["henkilo"]> => ({
  sukunimi: familyName,
  etunimet: givenNames,
  ...optional("tehtavanimike", jobTitle || undefined),
  ...optional("organisaatio", organisation || undefined),
  yhteystiedot: { puhelinnumero: phone },
});

const personOf = ({ henkilo, ilmoittajan_tietojen_salassapito: confidential, salassapidon_perustelut: grounds }: WrittenNotifier) =>
  henkilo && {
    familyName: henkilo.sukunimi,
    givenNames: henkilo.etunimet,
    phone: henkilo.yhteystiedot.puhelinnumero,
    ...optional("jobTitle", henkilo.tehtavanimike),
    ...optional("organisation", henkilo.organisaatio),
    ...optional("confidential", confidential),
    ...optional("confidentialityGrounds", grounds),
  };

/** Who made a notification, out of rows 12-27. */
export const readNotifier = (written: WrittenNotifier): NotifierFacts => ({
  ...optional("notifier", personOf(written)),
  ...optional(
    "notifierCode",
    NOTIFIER_CODES.find((code) => code === readCode(FIELD, written.taho)),
  ),
});

/** Who made a contact, in rows 12-27. */
export const writeNotifier = ({ notifier, notifierCode }: NotifierFacts, language: Language): WrittenNotifier => ({
  ...optional("henkilo", notifier && writePerson(notifier)),
  ...optional("taho", writeCode({ structure: STRUCTURE, keys: KEYS, field: FIELD, language }, notifierCode, undefined)),
  ...optional("ilmoittajan_tietojen_salassapito", notifier?.confidential),
  ...optional("salassapidon_perustelut", notifier?.confidentialityGrounds || undefined),
});
