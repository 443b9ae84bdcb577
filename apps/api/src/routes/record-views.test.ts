import { routes } from "@koonti/api-contract";
import type { Collation } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { answered, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { storyFor } from "../../test-support/story.ts";
import { TODAY, worlds } from "../../test-support/world.ts";

describe.each(await worlds())("what is computed from a record on $name", (world) => {
  const worker = world.as("worker");
  const { oneOf, allOf } = storyFor(world);

  it("is a picture of the sectors' assessments, against the plan once there is one", async () => {
    const { clientId } = await matterIn(world);
    for (const content of allOf("sectorAssessment")) await written(worker, clientId, "sectorAssessment", content);
    const collation = async () => answered(await worker(routes.getCollation, { params: { clientId } })) as unknown as Collation;
    const before = await collation();
    expect(before).toMatchObject({ clientHeard: true, hasPlan: false, uncoveredNeeds: [] });
    expect(before.columns).toHaveLength(allOf("sectorAssessment").length);
    const { services: _, ...plan } = oneOf("clientPlan");
    await written(worker, clientId, "clientPlan", { ...plan, services: [] });
    const after = await collation();
    expect(after.uncoveredNeeds.toSorted()).toEqual(after.needs.map(({ code }) => code).toSorted());
  });

  it("is what the rules say today, each finding with its provision and its document", async () => {
    const { clientId, documents } = await matterIn(world);
    const { asOf, findings } = answered(await worker(routes.getFindings, { params: { clientId } }));
    expect(asOf).toBe(TODAY);
    const urgent = findings.find(({ ref }) => ref === "SHL-36-a");
    expect(urgent).toMatchObject({ outcome: "satisfied", documentId: expect.any(String), legalBasis: [{ act: "SHL", section: "36" }] });
    expect(documents.map(({ id }) => id)).toContain(urgent?.["documentId"]);
  });

  it("keeps a plan that breaks the law from being finished, and says all that is to be mended at once", async () => {
    const { clientId } = await matterIn(world);
    const plan = oneOf("clientPlan");
    const parties = plan.parties.map(({ basis: _, ...party }) => party);
    const draft = await written(worker, clientId, "clientPlan", { ...plan, parties });
    const problem = problemOf(await worker(routes.finaliseDocument, { params: { clientId, documentId: draft.id }, version: 1 }));
    expect(problem).toMatchObject({ status: 422, type: "urn:koonti:problem:notFinalisable" });
    expect(problem.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ ref: "SHL-39-d", outcome: "breached", severity: "error" })]),
    );
    expect(answered(await worker(routes.getDocument, { params: { clientId, documentId: draft.id } })).status).toBe("draft");
  });

  it("names the fields that are still missing, in the language asked for", async () => {
    const { clientId } = await matterIn(world);
    const { summary: _, ...content } = oneOf("serviceNeedAssessment");
    const draft = await written(worker, clientId, "serviceNeedAssessment", content);
    const missing = async (language: string) => {
      const answer = await world.as("worker", language)(routes.finaliseDocument, {
        params: { clientId, documentId: draft.id },
        version: 1,
      });
      return problemOf(answer).missing?.find(({ pointer }) => pointer === "/content/summary")?.message;
    };
    const texts = [await missing("fi"), await missing("sv"), await missing("en")];
    expect(texts.every(Boolean)).toBe(true);
    expect(new Set(texts).size).toBe(3);
  });
});
