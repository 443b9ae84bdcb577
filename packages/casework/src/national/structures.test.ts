import { hetuSchema, localDateTime } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { RecordDocument } from "../document/document.ts";
import { contact, decision, initiation, plan, urgency } from "../fixtures/documents.ts";
import { counsellor, socialWorker } from "../fixtures/people.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import { fromNational } from "./from-national.ts";
import { type NationalOfOptions, nationalOf } from "./national-of.ts";

const hetu = hetuSchema.parse("010190X901R");
const serviceTask = { code: "30", text: "Testitehtävä" };

const written = (document: RecordDocument, others: readonly RecordDocument[] = [], options: NationalOfOptions = { serviceTask }) => {
  const national = nationalOf(recordOf([...others, document], { hetu }), document, options);
  if (!national.ok) throw new Error(JSON.stringify(national.error));
  return Object.values(national.value)[0];
};

const missing = (document: RecordDocument) => {
  const national = nationalOf(recordOf([document], { hetu }), document);
  return national.ok ? [] : national.error.missing?.map(({ label }) => label.en);
};

describe("a contact", () => {
  const neighbours = contact({
    contactBy: "otherPerson",
    notifierCode: "4",
    notifier: { familyName: "Naapuri-01", givenNames: "Testi", phone: "040 000 0004", confidential: true },
  });

  it("that a named person made with consent is structure 4018, with what it has no field for in words", () => {
    expect(written(neighbours)).toMatchObject({
      yhteydenottaja: [{ henkilo: { sukunimi: "Naapuri-01", yhteystiedot: { puhelinnumero: "040 000 0004" } }, taho: { code: "4" } }],
      yhteydenotto_on_tehty_henkilon_suostumuksella: true,
      lisatiedot: "Kellonaika: 10:15\nMiten tuli: Puhelin\nIlmoittajan tiedot ovat salassa pidettäviä: kyllä",
    });
  });

  it("of the client's own is structure 4006, as is one whose maker is not named", () => {
    const own = nationalOf(recordOf([]), contact());
    const nobodys = nationalOf(recordOf([]), contact({ contactBy: "authority", notifierCode: "10", dutyHolder: true }));
    expect([own, nobodys].map((one) => one.ok && Object.keys(one.value))).toEqual([
      ["ilmoitus_sosiaalihuollon_tarpeesta"],
      ["ilmoitus_sosiaalihuollon_tarpeesta"],
    ]);
  });
});

describe("the beginning of a matter", () => {
  it("is an entry of initiation, with the urgency found in the matter", () => {
    expect(written(initiation({ grounds: "Rahat eivät riitä." }), [contact(), urgency()])).toMatchObject({
      palvelutehtava: [{ code: "30", display: "Testitehtävä" }],
      vireilletulopaiva: "2026-02-09",
      kuvaus_asian_vireilletulosta:
        "Rahat eivät riitä.\n\nVireilletulon tapa: Yhteydenotto\nVireillepanija: Asiakas\nKellonaika: 10:40\nAsiakkuus alkoi: 9.2.2026",
      arvio_asian_kiireellisyydesta: { code: "3" },
      laatija: { sukunimi: "Työntekijä-01A" },
    });
  });

  it("asks for the service task, whose code is the county's to tell", () => {
    expect(missing(initiation())).toContain("Service task");
  });

  it("has its assessment of urgency with the contact it is about", () => {
    const asked = urgency({ result: "urgent", urgencyCode: "1", measures: ["Hätämajoitus", "Ruokakassi"], grounds: "Ei asuntoa." });
    expect(written(asked, [contact(), initiation()])).toMatchObject({
      asiasisalto: [{ code: "3" }],
      kuvaus_tilanteesta: "Rahat eivät riitä.",
      toimenpiteet: "Hätämajoitus\nRuokakassi",
      arvio_asian_kiireellisyydesta: { code: "1" },
      henkilo_on_yli_seitsemanviisi_vuotias: false,
      laatija: { sukunimi: "Työntekijä-01B", tehtavanimike: "Sosionomi (työsuhde)" },
    });
  });

  it("says that nothing was urgent", () => {
    expect(written(urgency(), [], { language: "sv" })).toMatchObject({
      toimenpiteet: "Inga brådskande åtgärder.",
      arvio_asian_kiireellisyydesta: { code: "3" },
    });
  });
});

describe("a decision", () => {
  const giver = {
    familyName: "Työntekijä-01A",
    givenNames: "Testi",
    phone: "040 000 0003",
    postalAddress: { streetAddress: "Testikatu 1", postalCode: "95400", postOffice: "TORNIO" },
  };
  const whole = {
    deviationReason: "Ryhmä on täynnä.",
    resolution: { code: "1" },
    service: { code: "45" },
    legalBasis: "Sosiaalihuoltolaki 16 §",
    informationGivers: [giver],
    signature: { code: "1" },
  };

  it("on a social service has its reasons, the plan's services by name and the decider with the office", () => {
    expect(written(decision(whole), [plan()])).toMatchObject({
      paatos: {
        paatospaivamaara: "2026-04-02",
        ratkaisun_laji: { code: "1", display: "Myönteinen ratkaisu" },
        sosiaalipalvelu_jota_paatos_koskee: {
          sosiaalipalvelu: { display: "Sosiaaliohjaus" },
          kuvaus: "Myönnetyt palvelut: sosiaaliohjaus",
        },
        ratkaisu_ja_perustelut: "Palvelu vastaa tarpeeseen.\n\nMiksi poiketaan suunnitelmasta: Ryhmä on täynnä.",
        paatoksentekija: { etunimet: "Testi", sukunimi: "Työntekijä-01A", tehtavanimike: "Sosiaalityöntekijä (virkasuhde)" },
      },
      lisatiedot: "Annettu kirjallisena: kyllä\nOikaisuvaatimusohjeet annettu: kyllä",
    });
  });

  it("comes back with all that stood in it, also in words", () => {
    const granted = decision({ ...whole, decider: { ...socialWorker, unit: "Testi-aikuissosiaalityö" } });
    const { planId: _, grantedServices: __, ...told } = granted.content;
    expect(fromNational({ tyoikaisten_palvelupaatos: written(granted) })).toMatchObject({ ok: true, value: { content: told } });
  });

  it("on social assistance has no structure here", () => {
    const refused = nationalOf(recordOf([]), decision({ kind: "socialAssistance" }));
    expect(refused).toMatchObject({ ok: false, error: { reason: "noNationalStructure" } });
  });
});

describe("an entry of the narrative", () => {
  const meeting = documentOf("clientMeeting", {
    metOn: "2026-05-04",
    inPerson: true,
    worker: counsellor,
    participants: ["Testi Asiakas-01", "Testi Työntekijä-01B"],
    note: "Laskut käytiin läpi.",
    startedAt: localDateTime("2026-05-04T09:00"),
  });

  it("of a meeting is structure 19005", () => {
    expect(written(meeting)).toMatchObject({
      asiakaskertomusmerkinta: {
        palvelutehtava: { code: "30" },
        tapahtuma: {
          ajanjakso: { alkamishetki: "2026-05-04T09:00:00+03:00" },
          osallistujat: "Testi Asiakas-01\nTesti Työntekijä-01B",
          kuvaus: "Laskut käytiin läpi.\n\nKasvokkain: kyllä",
        },
      },
      paivamaara: "2026-05-04",
      laatija: { sukunimi: "Työntekijä-01B" },
    });
  });

  it("of a consultation is structure 19004, with who was asked and who came", () => {
    const consultation = documentOf("consultation", {
      heldOn: "2026-03-20",
      convenedBy: socialWorker,
      invited: [
        { sector: "health", organisation: "Testi-terveyskeskus", attended: true },
        { sector: "kela", attended: false },
      ],
      clientPresent: true,
      outcome: "Terveyskeskus soittaa.",
    });
    const national = written(consultation);
    expect(national).toMatchObject({
      asiakaskertomusmerkinta: {
        tapahtuma: {
          osallistujat: "Terveydenhuolto: Testi-terveyskeskus (paikalla)\nKela (kutsuttu, ei paikalla)",
          kuvaus: "Asiakas oli paikalla: kyllä",
        },
      },
      neuvottelussa_sovitut_asiat_ja_vastuunjako: "Terveyskeskus soittaa.",
    });
    expect(fromNational({ merkinta_neuvottelusta: national })).toMatchObject({
      ok: true,
      value: { untold: [], content: { invited: consultation.content.invited, clientPresent: true } },
    });
  });
});

describe("a permit to disclose", () => {
  const permit = documentOf("disclosurePermit", { inForce: true, givenOn: "2026-05-04", givers: [] });

  it("lacks the text that the client is told, until whoever has its wording gives it", () => {
    expect(missing(permit)).toEqual(["Information text"]);
    const refused = nationalOf(recordOf([permit], { hetu }), permit, { phrases: ["Testisanamuoto."] });
    expect(refused).toMatchObject({ ok: false, error: { reason: "requiredMissing" } });
  });
});
