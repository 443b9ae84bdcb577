import {
  accessibilityFeedbackRules,
  closingRules,
  type Objection,
  objectionRules,
  rectificationRules,
  runningServiceRules,
} from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import { visitRules, visitSchema } from "@koonti/outreach";
import { evaluate } from "@koonti/rules";
import { type NetworkMapping, networkMappingRules } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { findingsOn } from "./findings.ts";

const deadlineOn = <Subject>(rules: Parameters<typeof evaluate<Subject>>[0], subject: Subject, today: string) =>
  evaluate(rules, subject, { asOf: day(today), today: day(today) })[0]?.deadline;

describe("worked examples of the law: asking for rectification", () => {
  const receivedOn = day("2026-11-20");

  it("T39: the thirtieth day is a Sunday, so the Monday after is the last", () => {
    expect(deadlineOn(rectificationRules, { receivedOn }, "2026-11-20")).toMatchObject({ start: receivedOn, target: "2026-12-21" });
    expect(findingsOn(rectificationRules, { receivedOn, requestedOn: day("2026-12-21") }, "2027-01-04")).toEqual(["SHL-50/51 satisfied"]);
    expect(findingsOn(rectificationRules, { receivedOn, requestedOn: day("2026-12-22") }, "2027-01-04")).toEqual([
      "SHL-50/51 breached error",
    ]);
  });
});

describe("worked examples of the law: work with the client", () => {
  it("T41: a relationship is closed with neither a document nor a ground", () => {
    expect(findingsOn(closingRules, { closedOn: day("2026-11-20") }, "2026-11-20")).toEqual([
      "SHL-34 breached error",
      "ATL-38.2 breached error",
    ]);
  });

  it("T43: the close network is mapped without consent because it is useful", () => {
    const mapping: NetworkMapping = {
      mappedOn: day("2026-11-20"),
      consent: false,
      ground: "other",
      groundText: "Hyödyllistä suunnittelussa",
    };
    expect(findingsOn(networkMappingRules, mapping, "2026-11-20")).toEqual(["SHL-43 breached error"]);
  });

  it("T45: a visit to a day centre of substance work has no name, and its structure asks for none", () => {
    const visit = visitSchema.safeParse({
      visitedOn: "2026-11-20",
      placeKind: "substanceDayCentre",
      identityRequired: false,
      turnedAway: false,
    });
    expect(visit.success).toBe(true);
    if (visit.success) expect(findingsOn(visitRules, visit.data, "2026-11-20")).not.toContainEqual(expect.stringContaining("breached"));
  });

  it("T75: a service runs with neither a decision nor a contract", () => {
    const service = { startedOn: day("2026-11-02"), name: "Kotipalvelu", serviceType: "other" } as const;
    expect(findingsOn(runningServiceRules, { service }, "2026-11-20")).toEqual(["AsL-6 breached error"]);
    expect(findingsOn(runningServiceRules, { service: { ...service, contract: "Sopimus 1" } }, "2026-11-20")).toEqual(["AsL-6 satisfied"]);
  });
});

describe("worked examples of the law: answers to the client", () => {
  it("T65: accessibility feedback is answered in two weeks, or in four where the delay was told", () => {
    const received = { receivedOn: day("2026-11-02") };
    expect(deadlineOn(accessibilityFeedbackRules, received, "2026-11-02")?.target).toBe("2026-11-16");
    expect(deadlineOn(accessibilityFeedbackRules, { ...received, delayToldOn: day("2026-11-13") }, "2026-11-20")?.target).toBe(
      "2026-11-30",
    );
  });

  it("T73: an objection is answered in writing with reasons; one long open is warned of", () => {
    const receivedOn = day("2026-10-01");
    const answered = { receivedOn, answeredOn: day("2026-10-21") };
    const found = (objection: Objection, today: string) => findingsOn(objectionRules, objection, today)[0];
    expect(found({ ...answered, answeredInWriting: false, reasons: "Perustelu" }, "2026-11-20")).toBe("AsL-23 breached error");
    expect(found({ ...answered, answeredInWriting: true, reasons: "Perustelu" }, "2026-11-20")).toBe("AsL-23 satisfied");
    expect(found({ receivedOn }, "2026-11-05")).toBe("AsL-23 breached warning");
  });
});
