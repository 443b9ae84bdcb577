import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge } from "../fixtures/judge.ts";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { responsibleWorkerRules } from "./index.ts";
import { ownWorkerIsNamed } from "./own-worker-is-named.ts";
import { ownWorkerIsQualified } from "./own-worker-is-qualified.ts";
import { specialSupportChildsPlanSaysMeetingsBefore2023 } from "./special-support-childs-plan-says-meetings-before-2023.ts";
import { specialSupportNeedsSocialWorkerBefore2023 } from "./special-support-needs-social-worker-before-2023.ts";
import { specialSupportNeedsSocialWorkerInOffice } from "./special-support-needs-social-worker-in-office.ts";
import { specialSupportPlanSaysMeetings } from "./special-support-plan-says-meetings.ts";

const now = { on: "2025-11-17" };
const before = { on: "2022-11-17" };
const relationshipStart = localDate("2025-08-18");
const { advisor, counsellor, nurse, socialWorkerOnContract } = WORKERS;
const supported = (facts: Parameters<typeof assigned>[0]) => assigned({ specialSupport: "yes", ...facts });

describe("a finding points at the place to mend", () => {
  it("of a client nobody has been named for", () => {
    const finding = judge(ownWorkerIsNamed, { relationshipStart }, now);
    expect(finding.path).toEqual(["assignment", "ownWorker"]);
    expect(finding.message?.params).toEqual({ relationshipStart });
  });

  it("of an own worker who is not qualified, or not justified", () => {
    expect(judge(ownWorkerIsQualified, assigned({ ownWorker: nurse }), now).path).toEqual(["justification"]);
    expect(judge(ownWorkerIsQualified, assigned({ ownWorker: advisor }), now).path).toEqual(["ownWorker", "profession"]);
  });

  it("of a client with special support and no social worker", () => {
    const none = supported({ ownWorker: counsellor });
    expect(judge(specialSupportNeedsSocialWorkerInOffice, none, now).path).toEqual(["pairWorker"]);
    expect(judge(specialSupportNeedsSocialWorkerInOffice, supported({ ownWorker: socialWorkerOnContract }), now).path).toEqual([
      "pairWorker",
    ]);
    expect(judge(specialSupportNeedsSocialWorkerBefore2023, { ...none, namedOn: localDate("2022-11-17") }, before).path).toEqual([
      "pairWorker",
    ]);
  });

  it.each([
    [specialSupportPlanSaysMeetings, now],
    [specialSupportChildsPlanSaysMeetingsBefore2023, before],
  ] as const)("of a plan that does not say how often to meet: %#", (rule, at) => {
    const plan = { specialSupport: "yes", isChild: true } as const;
    expect(judge(rule, { ...plan, meetings: {} }, at).path).toEqual(["meetings", "text"]);
    expect(judge(rule, { ...plan, meetings: { notNeeded: "Ei tarvetta" } }, at).path).toEqual(["meetings", "notNeeded"]);
  });
});

describe("an open question names what would settle it", () => {
  it("of somebody who is still to be named today", () => {
    expect(judge(ownWorkerIsNamed, { relationshipStart: localDate(now.on) }, now).missing).toEqual(["assignment.ownWorker"]);
  });

  it("of special support that has not been assessed", () => {
    const open = assigned({ specialSupport: "notAssessed", ownWorker: counsellor });
    expect(judge(specialSupportNeedsSocialWorkerInOffice, open, now).missing).toEqual(["specialSupport"]);
    expect(judge(specialSupportNeedsSocialWorkerBefore2023, { ...open, namedOn: localDate("2022-11-17") }, before).missing).toEqual([
      "specialSupport",
    ]);
    const meetings = { specialSupport: "notAssessed", isChild: true, meetings: {} } as const;
    expect(judge(specialSupportPlanSaysMeetings, meetings, now).missing).toEqual(["specialSupport"]);
    expect(judge(specialSupportChildsPlanSaysMeetingsBefore2023, meetings, before).missing).toEqual(["specialSupport"]);
  });
});

describe("a named worker", () => {
  it("is told of by name and day", () => {
    const assignment = assigned({ ownWorker: counsellor });
    expect(judge(ownWorkerIsNamed, { relationshipStart, assignment }, now).message?.params).toEqual({
      worker: counsellor.name,
      namedOn: assignment.namedOn,
    });
  });
});

describe("a breach", () => {
  it("of any of the duties is an error: each can be read in the act as it is written", () => {
    expect(responsibleWorkerRules.map(({ severity }) => severity)).toEqual(responsibleWorkerRules.map(() => "error"));
  });
});
