import { hetuSchema, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { visibleTo } from "../access/visible-to.ts";
import { correct } from "../command/correct.ts";
import { missingToRecord } from "../command/missing-to-record.ts";
import { assessment, plan } from "../fixtures/documents.ts";
import { clientUser, partner, worker } from "../fixtures/people.ts";
import { commandsOn, documentOf, recordOf } from "../fixtures/record.ts";
import type { ClientRecord } from "../record/record.ts";
import { fromNational, type ImportOptions, importNational } from "./from-national.ts";
import { nationalOf } from "./national-of.ts";

const hetu = hetuSchema.parse("010190X901R");
const context = commandsOn("2026-05-04");
const record = recordOf([], { hetu });
const person = { sukunimi: "Asiakas-01", etunimet: "Testi", henkilotunnus: { system: "urn:oid:1.2.246.21", value: hetu } };

/** A referral from another county: with a code list of another version, a month for a day, and fields we have no members for. */
const referral = {
  sosiaalihuollon_lahete: {
    vastaanottaja: { organisaation_nimi: "Testi-hyvinvointialue", yhteyshenkilo: { sukunimi: "Vastaanottaja-01", etunimet: "Testi" } },
    asiakas: [{ ...person, yhteystiedot: { puhelinnumero: "040 000 0012" } }],
    palvelutehtava: { system: "urn:oid:1.2.246.537.6.1221.201507", code: "15", display: "Päihdehuolto" },
    lahete: { lahetteen_tarkoitus_ja_sisalto: "Pyydetään arviota.", taustatiedot: " Muuttanut keväällä.\n" },
    lakiselostus: "Laki, jota meillä ei kirjata erikseen.",
    paivamaara: "2026-04",
    laatija: { sukunimi: "Lähettäjä-01", etunimet: "Testi", yhteystiedot: { puhelinnumero: "040 000 0099" } },
  },
};

const taken = (json: unknown, into: ClientRecord = record, options: ImportOptions = {}) => {
  const imported = importNational(into, json, context, options);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return { ...imported.value, record: { ...into, documents: [...into.documents, imported.value.document, imported.value.received] } };
};

const written = (from: ClientRecord, document: ClientRecord["documents"][number]): unknown => {
  const national = nationalOf(from, document);
  return national.ok ? national.value : national.error;
};

describe("a national document from elsewhere", () => {
  it("is read in our terms", () => {
    expect(fromNational(referral)).toMatchObject({
      ok: true,
      value: {
        kind: "referral",
        structure: "1.2.246.537.6.1506.8004.2023.5.31",
        untold: [],
        content: {
          recipient: { organisation: "Testi-hyvinvointialue" },
          serviceTask: { code: "15", text: "Päihdehuolto" },
          purpose: "Pyydetään arviota.",
          background: "Muuttanut keväällä.",
        },
        view: { client: { hetu }, authors: [{ familyName: "Lähettäjä-01" }] },
      },
    });
  });

  it("becomes a document of ours, and stays beside it as it was received", () => {
    const { document, received } = taken(referral, record, { from: "Testi-hyvinvointialue" });
    expect(document).toMatchObject({ kind: "referral", status: "final", lawDate: "2026-05-04" });
    expect(received.content).toEqual({
      receivedOn: "2026-05-04",
      structure: "1.2.246.537.6.1506.8004.2023.5.31",
      documentId: document.id,
      from: "Testi-hyvinvointialue",
      json: referral,
    });
  });

  it("is taken in with what its makers left out, which nobody may record here without", () => {
    const { palvelutehtava } = referral.sosiaalihuollon_lahete;
    const laatija = { sukunimi: "Lähettäjä-01", etunimet: "Testi" };
    const note = { asiakas: [person], laatija, asiakaskertomusmerkinta: { palvelutehtava } };
    const { document } = taken({ muu_asiakaskertomusmerkinta: note });
    expect(document).toMatchObject({ kind: "otherNote", status: "final" });
    expect(missingToRecord(document.kind, document.content, record).map(({ path }) => path.join("."))).toEqual([
      "enteredOn",
      "description",
    ]);
  });

  it("goes out again as it came, to the letter", () => {
    const { document, record: after } = taken(referral);
    expect(written(after, document)).toEqual(referral);
  });

  it("goes out with what has been corrected, and with all that we have no words for", () => {
    const { document, record: after } = taken(referral);
    if (document.kind !== "referral") throw new Error(document.kind);
    const changed = correct(
      document,
      { ...document.content, purpose: "Pyydetään tapaamista.", referredOn: localDate("2026-04-20") },
      "Puhelin",
      context,
    );
    const { sosiaalihuollon_lahete: sent } = referral;
    expect(
      changed.ok &&
        written({ ...after, documents: after.documents.map((one) => (one.id === document.id ? changed.value : one)) }, changed.value),
    ).toEqual({
      sosiaalihuollon_lahete: {
        ...sent,
        lahete: { ...sent.lahete, lahetteen_tarkoitus_ja_sisalto: "Pyydetään tapaamista." },
        paivamaara: "2026-04-20",
      },
    });
  });

  it("does not carry an address once the client's identity is protected", () => {
    const address = { osoite: [{ lahiosoite: "Testikatu 5" }] };
    const json = { sosiaalihuollon_lahete: { ...referral.sosiaalihuollon_lahete, asiakas: [{ ...person, yhteystiedot: address }] } };
    const { document, record: after } = taken(json);
    const basics = { ...after.client.basics, protectedIdentity: true };
    const national = JSON.stringify(written({ ...after, client: { ...after.client, basics } }, document));
    expect(national).not.toContain("Testikatu");
    expect(national).toContain('"turvakielto":true');
  });

  it("is seen by workers as it was received, by nobody else", () => {
    const { record: after } = taken(referral);
    const kinds = (user: typeof worker) => visibleTo(after, user).documents.map(({ kind }) => kind);
    expect([worker, partner, clientUser].map(kinds)).toEqual([["referral", "receivedDocument"], [], ["referral"]]);
  });
});

describe("what is not taken in", () => {
  it.each([
    ["of no structure we know", { uusi_rakenne: {} }],
    ["with two roots", { ...referral, muu: {} }],
    ["that is no object", "teksti"],
  ])("a document %s", (_, json) => {
    expect(importNational(record, json, context)).toEqual({ ok: false, error: { kind: "unknownStructure" } });
  });

  it("a document against its structure, each problem told with its place", () => {
    const json = { sosiaalihuollon_lahete: { ...referral.sosiaalihuollon_lahete, lahete: {}, uusi: 1 } };
    const read = fromNational(json, { language: "sv" });
    expect(read.ok || read.error.kind !== "invalid" ? [] : read.error.problems.map(({ path, code }) => [path.join("/"), code])).toEqual([
      ["sosiaalihuollon_lahete/lahete/lahetteen_tarkoitus_ja_sisalto", "missing"],
      ["sosiaalihuollon_lahete/uusi", "unknownField"],
    ]);
  });

  it("a document of another client", () => {
    expect(importNational(recordOf([], { hetu: hetuSchema.parse("010190-902S") }), referral, context)).toEqual({
      ok: false,
      error: { kind: "otherClient" },
    });
  });

  it("a document that tells less than ours must, unless whoever receives it tells the rest", () => {
    const json = { ilmoitus_sosiaalihuollon_tarpeesta: { asiakas: [person], kuvaus_tilanteesta_ja_huolesta: "Huoli" } };
    const refused = importNational(record, json, context);
    expect(refused.ok || refused.error.kind !== "incomplete" ? [] : refused.error.untold.map(({ path }) => path.join("."))).toEqual([
      "receivedAt",
      "contactBy",
      "notifierCode",
      "dutyHolder",
      "channel",
    ]);
    const told = { receivedAt: "2026-05-04T09:00", contactBy: "otherPerson", notifierCode: "4", dutyHolder: false, channel: "letter" };
    expect(taken(json, record, { told }).document).toMatchObject({
      kind: "contact",
      content: { kind: "notification", situation: "Huoli", ...told },
    });
  });
});

describe("our own documents out and in again", () => {
  const joint = plan({
    kind: "joint",
    situation: "Laskuja on avaamatta.",
    parties: [
      { id: "social", kind: "authority", sector: "social", name: "Testi-aikuissosiaalityö", responsibilities: ["Koordinointi"] },
      {
        id: "health",
        kind: "authority",
        sector: "health",
        name: "Testi-terveyskeskus",
        responsibilities: ["Kontrolli"],
        basis: { kind: "consent" },
      },
      { id: "sister", kind: "privatePerson", sector: "closePerson", name: "Testi Sisar-01", responsibilities: ["Soittaa iltaisin"] },
    ],
    dissents: [{ partyId: "health", text: "Liian tiheä tapaamisväli." }],
    nextSteps: "Tapaaminen",
  });
  const answer = documentOf(
    "planAnswer",
    { planId: joint.id, planVersion: 1, answer: "disagrees", reason: "Liikaa", answeredOn: "2026-03-27" },
    { id: 50 },
  );
  const whole = assessment({ initiatedOn: "2026-02-09", relationshipContinues: true, planWillBeMade: true });

  it("a plan with parties, dissent and the client's answer comes back whole", () => {
    const json = written(recordOf([joint, answer], { hetu }), joint);
    const { document, record: after } = taken(json);
    expect(document.content).toEqual(joint.content);
    expect(written(after, document)).toEqual(json);
  });

  it("an assessment goes out as it came in", () => {
    const json = written(recordOf([whole], { hetu }), whole);
    const { document, record: after } = taken(json);
    expect(written(after, document)).toEqual(json);
  });
});
