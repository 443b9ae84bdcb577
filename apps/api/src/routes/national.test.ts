import { routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { answered, at, finished, type Matter, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { storyFor } from "../../test-support/story.ts";
import { worlds } from "../../test-support/world.ts";

/** A referral from another county, with what we have no members for. */
const referralFor = ({ basics, hetu }: Pick<Matter, "basics" | "hetu">) => ({
  sosiaalihuollon_lahete: {
    vastaanottaja: { organisaation_nimi: "Testi-hyvinvointialue", yhteyshenkilo: { sukunimi: "Vastaanottaja-01", etunimet: "Testi" } },
    asiakas: [{ sukunimi: basics.familyName, etunimet: basics.givenNames, henkilotunnus: { system: "urn:oid:1.2.246.21", value: hetu } }],
    palvelutehtava: { system: "urn:oid:1.2.246.537.6.1221.201507", code: "15", display: "Päihdehuolto" },
    lahete: { lahetteen_tarkoitus_ja_sisalto: "Pyydetään arviota.", taustatiedot: "Muuttanut keväällä." },
    lakiselostus: "Laki, jota meillä ei kirjata erikseen.",
    paivamaara: "2026-04",
    laatija: { sukunimi: "Lähettäjä-01", etunimet: "Testi" },
  },
});

/** A matter of another archive, of which only the month of its beginning is known. */
const matterDocumentFor = (matter: Matter) => ({
  asia_asiakirja: {
    palvelunjarjestajan_toimintayksikko: { system: "urn:oid:1.2.246.537.6.202", code: "1", display: "Testi-yksikkö" },
    asiakas: referralFor(matter).sosiaalihuollon_lahete.asiakas,
    asian_tiedot: {
      asiatunnus: { value: "Testi-1" },
      nimi: { system: "urn:oid:1.2.246.537.6.1265", code: "1", display: "Testiasia" },
      tila: { system: "urn:oid:1.2.246.537.6.1501", code: "1", display: "Avoin" },
      avauspaiva: "2026-04",
      palvelutehtava: { system: "urn:oid:1.2.246.537.6.1221", code: "15", display: "Päihdehuolto" },
    },
  },
});

describe.each(await worlds())("national documents on $name", (world) => {
  const worker = world.as("worker");
  const { oneOf } = storyFor(world);
  const recordOf = async (clientId: Matter["clientId"]) => answered(await worker(routes.getRecord, { params: { clientId } }));

  it("are written of the kinds that have a structure", async () => {
    const { clientId } = await matterIn(world);
    const assessment = await finished(worker, await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment")));
    const national = answered(await worker(routes.getNational, { params: { clientId, documentId: assessment.id } }));
    expect(Object.keys(national).length).toBeGreaterThan(0);
    const assignment = await written(worker, clientId, "assignment", oneOf("assignment"));
    expect(problemOf(await worker(routes.getNational, { params: { clientId, documentId: assignment.id } }))).toMatchObject({
      status: 422,
      reason: "noNationalStructure",
    });
  });

  it("are taken in as documents of ours, and go out as they came", async () => {
    const matter = await matterIn(world);
    const { clientId } = matter;
    const document = referralFor(matter);
    const ours = answered(
      await worker(routes.postNational, {
        params: { clientId },
        body: { document, from: "Testi-hyvinvointialue", receivedOn: "2026-05-04" },
      }),
    );
    expect(ours).toMatchObject({ kind: "referral", status: "final", content: { purpose: "Pyydetään arviota." } });
    const { documents } = await recordOf(clientId);
    const received = documents.find(({ kind }) => kind === "receivedDocument");
    expect(received?.content).toMatchObject({
      documentId: ours.id,
      from: "Testi-hyvinvointialue",
      receivedOn: "2026-05-04",
      json: document,
    });
    expect(answered(await worker(routes.getNational, { params: at(ours) }))).toEqual(document);
  });

  it.each([
    ["another person's identity code", (matter: Matter) => referralFor({ ...matter, hetu: "010190X901R" }), "otherClient"],
    ["no known structure", () => ({ tuntematon_rakenne: {} }), "unknownStructure"],
  ] as const)("are not taken in with %s: nothing is written, and the reason is told", async (_, documentFor, reason) => {
    const matter = await matterIn(world);
    const { clientId } = matter;
    const before = (await recordOf(clientId)).documents.length;
    const problem = problemOf(await worker(routes.postNational, { params: { clientId }, body: { document: documentFor(matter) } }));
    expect(problem).toMatchObject({
      status: 422,
      reason,
      errors: [{ pointer: "/document", code: reason, message: expect.stringMatching(/\.$/) }],
    });
    expect(JSON.stringify(problem)).not.toContain("010190X901R");
    expect((await recordOf(clientId)).documents).toHaveLength(before);
  });

  it("are not taken in with faults; each is named by its place, in the language asked for", async () => {
    const matter = await matterIn(world);
    const { sosiaalihuollon_lahete: good } = referralFor(matter);
    const document = { sosiaalihuollon_lahete: { ...good, paivamaara: "eilen", lahete: {} } };
    const messages = await Promise.all(
      ["fi", "sv"].map(async (language) => {
        const answer = await world.as("worker", language)(routes.postNational, {
          params: { clientId: matter.clientId },
          body: { document },
        });
        const { errors = [], reason } = problemOf(answer);
        expect(reason).toBe("invalid");
        expect(errors.map(({ pointer }) => pointer)).toContain("/document/sosiaalihuollon_lahete/paivamaara");
        return errors.map(({ message }) => message).join();
      }),
    );
    expect(new Set(messages).size).toBe(2);
  });

  it("are taken in once what they do not tell has been told", async () => {
    const matter = await matterIn(world);
    const { clientId } = matter;
    const document = matterDocumentFor(matter);
    const taken = (told: object) => worker(routes.postNational, { params: { clientId }, body: { document, told: { ...told } } });
    const { errors = [] } = problemOf(await taken({}));
    expect(errors.map(({ pointer }) => pointer)).toEqual(["/told/openedOn"]);
    const ours = answered(await taken({ openedOn: "2026-04-20" }));
    expect(ours).toMatchObject({ kind: "matterDocument", lawDate: "2026-04-20", content: { matterId: "Testi-1", openedOn: "2026-04-20" } });
    expect(answered(await worker(routes.getNational, { params: at(ours) }))).toEqual({
      asia_asiakirja: { ...document.asia_asiakirja, asian_tiedot: { ...document.asia_asiakirja.asian_tiedot, avauspaiva: "2026-04-20" } },
    });
  });

  it("are taken in as their makers wrote them, also where our form would ask for more", async () => {
    const matter = await matterIn(world);
    const { clientId } = matter;
    const { asiakas, laatija, palvelutehtava } = referralFor(matter).sosiaalihuollon_lahete;
    const document = { muu_asiakaskertomusmerkinta: { asiakas, laatija, asiakaskertomusmerkinta: { palvelutehtava } } };
    const ours = answered(await worker(routes.postNational, { params: { clientId }, body: { document } }));
    expect(ours).toMatchObject({ kind: "otherNote", status: "final", content: { socialServices: [] } });
    const again = await worker(routes.postDocument, { params: { clientId }, body: { kind: ours.kind, content: ours.content } });
    expect(problemOf(again)).toMatchObject({ status: 422, reason: "requiredMissing" });
  });

  it("are not a partner's to bring", async () => {
    const matter = await matterIn(world);
    const answer = await world.as("health")(routes.postNational, {
      params: { clientId: matter.clientId },
      body: { document: referralFor(matter) },
    });
    expect(problemOf(answer).status).toBe(403);
  });
});
