import { routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { contentsOf } from "../../test-support/contents.ts";
import { answered, at, changed, finished, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { storyFor } from "../../test-support/story.ts";
import { TODAY, worlds } from "../../test-support/world.ts";

describe.each(await worlds())("documents on $name", (world) => {
  const worker = world.as("worker");
  const { oneOf, allOf } = storyFor(world);
  const draftOf = async () => written(worker, (await matterIn(world)).clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));

  it("are written as drafts, or final at once where they are recorded", async () => {
    const { clientId } = await matterIn(world);
    const draft = await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    expect(draft).toMatchObject({
      clientId,
      kind: "serviceNeedAssessment",
      status: "draft",
      version: 1,
      content: oneOf("serviceNeedAssessment"),
    });
    expect((await written(worker, clientId, "assignment", oneOf("assignment"))).status).toBe("final");
  });

  it("carry their version as entity tag", async () => {
    const draft = await draftOf();
    const { clientId, documentId } = at(draft);
    const url = `/api/clients/${clientId}/documents/${documentId}`;
    const headers = await world.bearer("worker");
    const read = await world.app.inject({ url, headers });
    expect(read.headers["etag"]).toBe('"1"');
    expect(read.json()).toEqual(draft);
    const payload = changed(draft, { summary: "Toinen" });
    const saved = await world.app.inject({ method: "PUT", url, headers: { ...headers, "if-match": '"1"' }, payload });
    expect(saved.headers["etag"]).toBe('"2"');
  });

  it("are saved version by version, and every version stays readable", async () => {
    const draft = await draftOf();
    const saved = answered(
      await worker(routes.putDocument, { params: at(draft), version: 1, body: changed(draft, { summary: "Toinen" }) }),
    );
    expect(saved).toMatchObject({ version: 2, status: "draft", content: { summary: "Toinen" } });
    const { versions } = answered(await worker(routes.getVersions, { params: at(draft) }));
    expect(versions).toEqual([draft, saved]);
  });

  it("do not change when nothing has been changed, however often they are saved", async () => {
    const draft = await draftOf();
    const before = await contentsOf(world.storage, world.county);
    for (let round = 0; round < 3; round += 1) {
      expect(answered(await worker(routes.putDocument, { params: at(draft), version: 1, body: changed(draft, {}) }))).toEqual(draft);
    }
    expect(await contentsOf(world.storage, world.county)).toEqual(before);
  });

  it("are not overwritten by one who has not seen the newest version", async () => {
    const draft = await draftOf();
    const save = (summary: string) => worker(routes.putDocument, { params: at(draft), version: 1, body: changed(draft, { summary }) });
    answered(await save("Ensimmäinen"));
    const before = await contentsOf(world.storage, world.county);
    expect(problemOf(await save("Toinen"))).toMatchObject({ status: 412, type: "urn:koonti:problem:staleVersion", currentVersion: 2 });
    expect(await contentsOf(world.storage, world.county)).toEqual(before);
    expect(answered(await worker(routes.getDocument, { params: at(draft) })).content).toMatchObject({ summary: "Ensimmäinen" });
  });

  it("are saved by exactly one of two who save at once", async () => {
    const draft = await draftOf();
    const save = (summary: string) => worker(routes.putDocument, { params: at(draft), version: 1, body: changed(draft, { summary }) });
    const answers = await Promise.all([save("Ensimmäinen"), save("Toinen"), save("Kolmas")]);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const problem of refused) expect(problem).toMatchObject({ status: 412, currentVersion: 2 });
    expect(answered(await worker(routes.getVersions, { params: at(draft) })).versions).toHaveLength(2);
  });

  it("are made final once, and then corrected with a reason instead of edited", async () => {
    const draft = await draftOf();
    const final = await finished(worker, draft);
    expect(final).toMatchObject({ version: 2, status: "final", content: draft.content });
    const edit = await worker(routes.putDocument, { params: at(draft), version: 2, body: changed(draft, { summary: "Myöhässä" }) });
    expect(problemOf(edit)).toMatchObject({ status: 409, reason: "notADraft" });
    const again = await worker(routes.finaliseDocument, { params: at(draft), version: 2 });
    expect(problemOf(again)).toMatchObject({ status: 409, reason: "notADraft" });
    const body = { ...changed(draft, { summary: "Oikaistu" }), reason: "Kirjoitusvirhe yhteenvedossa" };
    const corrected = answered(await worker(routes.correctDocument, { params: at(draft), version: 2, body }));
    expect(corrected).toMatchObject({ version: 3, status: "corrected", reason: "Kirjoitusvirhe yhteenvedossa" });
    const { versions } = answered(await worker(routes.getVersions, { params: at(draft) }));
    expect(versions.map(({ status }) => status)).toEqual(["draft", "final", "corrected"]);
  });

  it("are not corrected while they are drafts", async () => {
    const draft = await draftOf();
    const body = { ...changed(draft, {}), reason: "Ei vielä valmis" };
    expect(problemOf(await worker(routes.correctDocument, { params: at(draft), version: 1, body }))).toMatchObject({
      status: 409,
      reason: "notFinal",
    });
  });

  it("are not found under another client", async () => {
    const draft = await draftOf();
    const other = await matterIn(world);
    const params = { clientId: other.clientId, documentId: draft.id };
    for (const answer of [await worker(routes.getDocument, { params }), await worker(routes.getVersions, { params })]) {
      expect(problemOf(answer)).toMatchObject({ status: 404, errors: [{ pointer: "path/documentId" }] });
    }
    const put = await worker(routes.putDocument, { params, version: 1, body: changed(draft, { summary: "Väärä" }) });
    expect(problemOf(put)).toMatchObject({ status: 404 });
  });

  it("are answered by the client for the text of the plan they have seen", async () => {
    const { clientId } = await matterIn(world);
    const plan = await written(worker, clientId, "clientPlan", oneOf("clientPlan"));
    const answer = { planId: plan.id, planVersion: plan.version, answer: "agrees" as const, answeredOn: oneOf("planAnswer").answeredOn };
    expect((await written(worker, clientId, "planAnswer", answer)).status).toBe("final");
    const saved = answered(
      await worker(routes.putDocument, { params: at(plan), version: 1, body: changed(plan, { situation: "Muuttunut" }) }),
    );
    const late = await worker(routes.postDocument, { params: { clientId }, body: { kind: "planAnswer", content: answer } });
    expect(problemOf(late)).toMatchObject({ status: 409, reason: "planVersionUnknown" });
    await written(worker, clientId, "planAnswer", { ...answer, planVersion: saved.version });
  });

  it("of every kind of the chain can be written", async () => {
    const { clientId } = await matterIn(world);
    for (const content of allOf("sectorAssessment")) await written(worker, clientId, "sectorAssessment", content);
    const assessment = await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    await finished(worker, assessment);
    const plan = await written(worker, clientId, "clientPlan", oneOf("clientPlan"));
    await written(worker, clientId, "planAnswer", { ...oneOf("planAnswer"), planId: plan.id, planVersion: plan.version });
    const final = await finished(worker, plan);
    await written(worker, clientId, "decision", {
      kind: "socialService",
      decidedOn: TODAY,
      planId: final.id,
      grantedServices: ["s1", "s2", "s3"],
    });
    await written(worker, clientId, "serviceStart", { startedOn: TODAY, planId: final.id, plannedServiceId: "s1", name: "Sosiaaliohjaus" });
    const { documents } = answered(await worker(routes.getRecord, { params: { clientId } }));
    expect(new Set(documents.map(({ kind }) => kind)).size).toBe(10);
  });
});
