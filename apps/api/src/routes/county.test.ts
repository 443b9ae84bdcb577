import { routes } from "@koonti/api-contract";
import type { ClientPlan } from "@koonti/client-plan";
import { provision } from "@koonti/legislation";
import { defineCountyRule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { answered, at, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { storyFor } from "../../test-support/story.ts";
import { worlds } from "../../test-support/world.ts";

/** A duty that one county has taken upon itself: a plan names a phone number where it is asked about. */
const planHasPhone = defineCountyRule("15")<{ readonly plan: ClientPlan }>()({
  id: "county-15/plan-has-phone",
  ref: "county-15",
  legalBasis: [provision("SHL", "39")],
  inForce: { from: "2020-01-01" },
  severity: "error",
  messageKeys: ["noPhone"],
  appliesWhen: () => true,
  check: ({ plan }, { pass, fail }) => (JSON.stringify(plan).includes("040 000 0001") ? pass() : fail("noPhone", ["situation"])),
});

const SERVICE_TASK = { code: "15", text: "Päihdehuolto" };

describe.each(await worlds({}, { rules: { planRules: [planHasPhone] }, national: { serviceTask: SERVICE_TASK, phrases: [] } }))(
  "a county's own choices on $name",
  (world) => {
    const worker = world.as("worker");
    const { oneOf } = storyFor(world);

    it("add a rule that is told with the national ones, and keeps a plan from being final", async () => {
      const { clientId } = await matterIn(world);
      const draft = await written(worker, clientId, "clientPlan", oneOf("clientPlan"));
      const { findings } = answered(await worker(routes.getFindings, { params: { clientId } }));
      expect(findings.find(({ ruleId }) => ruleId === planHasPhone.id)).toMatchObject({ outcome: "breached", documentId: draft.id });
      const problem = problemOf(await worker(routes.finaliseDocument, { params: at(draft), version: draft.version }));
      expect(problem.findings).toEqual(expect.arrayContaining([expect.objectContaining({ ruleId: planHasPhone.id })]));
    });

    it("say in national documents what the documents do not: the service task of an initiation", async () => {
      const { documents } = await matterIn(world);
      const initiation = documents.find(({ kind }) => kind === "initiation");
      if (!initiation) throw new Error("The contact started no matter");
      const national = answered(await worker(routes.getNational, { params: at(initiation) }));
      expect(JSON.stringify(national)).toContain('"code":"15","display":"Päihdehuolto"');
    });
  },
);

describe.each(await worlds())("a county that has chosen nothing, on $name", (world) => {
  it("is told that its national documents lack the service task, by its label", async () => {
    const { documents } = await matterIn(world);
    const initiation = documents.find(({ kind }) => kind === "initiation");
    if (!initiation) throw new Error("The contact started no matter");
    const problem = problemOf(await world.as("worker")(routes.getNational, { params: at(initiation) }));
    expect(problem).toMatchObject({ status: 422, type: "urn:koonti:problem:refused", reason: "requiredMissing" });
    expect(problem.missing?.map(({ message }) => message)).toContain("Palvelutehtävä");
  });
});
