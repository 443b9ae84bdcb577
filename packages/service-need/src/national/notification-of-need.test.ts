import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { localDateTime, type Result } from "@koonti/core";
import type { NationalClient } from "@koonti/national";
import { codeOf, NOTIFIERS, type NotificationOfNeedDocument, notificationOfNeed, parse } from "@koonti/national";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Contact } from "../contact/schema.ts";
import { fromNotificationOfNeed } from "./from-notification-of-need.ts";
import { toNotificationOfNeed } from "./to-notification-of-need.ts";

const SCHEMA = fileURLToPath(new URL("../../../../../shared/national/schemas/1.2.246.537.6.1506.4006.2023.5.31.json", import.meta.url));
const hasSchema = existsSync(SCHEMA);
if (!hasSchema) process.stdout.write(`No official schema at ${SCHEMA}: the written notifications are not held against it.\n`);

const contact: Contact = {
  receivedAt: localDateTime("2026-03-30T09:40"),
  kind: "notification",
  contactBy: "closePerson",
  notifierCode: "3",
  dutyHolder: false,
  channel: "phone",
  consent: true,
  needs: ["1", "3", "11"],
  situation: "Isä unohtaa lieden päälle.",
  clientsWords: "Kyllä mä pärjään.",
  notifier: {
    familyName: "Läheinen-05",
    givenNames: "Testi",
    phone: "040 000 0005",
    confidential: true,
    confidentialityGrounds: "Välit huolettavat.",
  },
  additionalInformation: "Tytär asuu toisella paikkakunnalla.",
};

const client: NationalClient = {
  familyName: "Asiakas-05",
  givenNames: "Testi",
  hetu: "010146-905V",
  address: { streetAddress: "Testikatu 5", postalCode: "43100", postOffice: "SAARIJÄRVI" },
  phone: "040 000 0050",
};

const unwrapped = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`not written: ${JSON.stringify(result.error)}`);
  return result.value;
};

const contentOf = (json: unknown): NotificationOfNeedDocument => unwrapped(parse(notificationOfNeed, json));

describe("a contact as structure 4006", () => {
  it.runIf(hasSchema).each(["fi", "sv", "en"] as const)("is accepted by the official schema in %s", (language) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
    validate(unwrapped(toNotificationOfNeed(contact, client, { familyName: "Työntekijä-05A", givenNames: "Testi" }, { language })));
    expect(validate.errors).toBeNull();
  });

  it("names the notifier with the national code and their wish to be kept confidential", () => {
    const [notifier] = contentOf(unwrapped(toNotificationOfNeed(contact, client))).ilmoittaja ?? [];
    expect(notifier?.taho).toEqual({
      system: "urn:oid:1.2.246.537.6.1243",
      code: "3",
      display: "Eri taloudessa asuva läheinen henkilö",
    });
    expect(notifier?.henkilo?.yhteystiedot.puhelinnumero).toBe("040 000 0005");
    expect(notifier?.ilmoittajan_tietojen_salassapito).toBe(true);
  });

  it("keeps the client's own words apart and tells in text how the contact came", () => {
    const document = contentOf(unwrapped(toNotificationOfNeed(contact, client)));
    expect(document.kuvaus_tilanteesta_ja_huolesta).toBe(
      "Tilanne ja huoli:\nIsä unohtaa lieden päälle.\n\nHenkilön omin sanoin:\nKyllä mä pärjään.",
    );
    expect(document.lisatiedot).toBe(
      "Tytär asuu toisella paikkakunnalla.\n\nKellonaika: 09:40\nMiten tuli: Puhelin\nHenkilön suostumus: kyllä",
    );
  });

  it("leaves the address of a protected identity out", () => {
    const json = unwrapped(toNotificationOfNeed(contact, { ...client, protectedIdentity: true }));
    expect(JSON.stringify(json)).not.toContain("Testikatu");
    expect(contentOf(json).asiakas[0]).toMatchObject({ turvakielto: true, yhteystiedot: { puhelinnumero: "040 000 0050" } });
  });

  it("needs no identity code and no notifier", () => {
    const { notifier: _, ...anonymous } = contact;
    expect(toNotificationOfNeed(anonymous, { familyName: "Asiakas-08", givenNames: "Testi" }).ok).toBe(true);
  });

  it("says what is missing", () => {
    const result = toNotificationOfNeed({ ...contact, situation: "", clientsWords: undefined }, { familyName: "", givenNames: "Testi" });
    expect(result.ok ? [] : result.error.map(({ row }) => row)).toEqual([2, 30]);
  });
});

describe("reading structure 4006", () => {
  const read = unwrapped(fromNotificationOfNeed(unwrapped(toNotificationOfNeed(contact, client))));

  it("gives back what the notification tells", () => {
    expect(read.contact).toEqual(contact);
    expect(read.notifiedOn).toBe("2026-03-30");
    expect(read.clients).toEqual([client]);
  });

  it("suggests from the code who is obliged to notify", () => {
    const police = unwrapped(toNotificationOfNeed({ ...contact, notifierCode: "10", contactBy: "authority", dutyHolder: true }, client));
    expect(unwrapped(fromNotificationOfNeed(police)).contact).toMatchObject({ dutyHolder: true, contactBy: "authority" });
    const { ilmoittaja: _, ...anonymous } = contentOf(police);
    const other = { ...anonymous, ilmoittaja: [{ taho: codeOf(NOTIFIERS, "22") }] };
    expect(unwrapped(fromNotificationOfNeed({ ilmoitus_sosiaalihuollon_tarpeesta: other })).contact.dutyHolder).toBeUndefined();
  });

  it("takes the worker's own answer over what the code suggests", () => {
    const told = { ...contact, notifierCode: "10", contactBy: "otherPerson", dutyHolder: false } as const;
    const read = unwrapped(fromNotificationOfNeed(unwrapped(toNotificationOfNeed(told, client))));
    expect(read.contact).toEqual(told);
  });

  it("reads a notification of nothing but the mandatory rows", () => {
    const json = {
      ilmoitus_sosiaalihuollon_tarpeesta: { asiakas: [{ sukunimi: "A", etunimet: "B" }], kuvaus_tilanteesta_ja_huolesta: "Huoli" },
    };
    const { contact: told, notifiedOn, clients } = unwrapped(fromNotificationOfNeed(json));
    expect(told).toEqual({ kind: "notification", needs: [], situation: "Huoli" });
    expect(notifiedOn).toBeUndefined();
    expect(clients).toEqual([{ familyName: "A", givenNames: "B" }]);
  });

  it("does not invent a day from a month", () => {
    const json = {
      ilmoitus_sosiaalihuollon_tarpeesta: {
        asiakas: [{ sukunimi: "A", etunimet: "B" }],
        kuvaus_tilanteesta_ja_huolesta: "Huoli",
        ilmoittamispaivamaara: "2026-03",
      },
    };
    expect(unwrapped(fromNotificationOfNeed(json)).notifiedOn).toBeUndefined();
  });
});
