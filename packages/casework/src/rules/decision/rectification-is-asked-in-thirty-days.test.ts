import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import { rectificationIsAskedInThirtyDays as rule } from "./rectification-is-asked-in-thirty-days.ts";
import type { RectificationOfDecision } from "./rectification-of-decision.ts";

const day = localDate;
const receivedOn = day("2026-11-20");
const later = { today: "2027-01-31" };

describe("rectification is asked for in thirty days", () => {
  const examples: readonly Example<RectificationOfDecision>[] = [
    ["satisfied askedInTime", { receivedOn, requestedOn: day("2026-12-21") }, later],
    ["breached askedLate error at requestedOn", { receivedOn, requestedOn: day("2026-12-22") }, later],
    ["undetermined periodRuns", { receivedOn }, { today: "2026-12-21" }],
    ["notApplicable notAsked", { receivedOn }, { today: "2026-12-22" }],
    ["undetermined receiptUnknown for receivedOn", { requestedOn: day("2026-12-01") }, later],
    ["notApplicable notAsked", {}, later],
    ["notApplicable notInForce", { receivedOn: day("2015-03-31"), requestedOn: day("2015-04-10") }, later],
  ];

  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("always moves past a Sunday, whatever the county chooses for its own deadlines", () => {
    const [finding] = evaluate(
      [rule],
      { receivedOn },
      { asOf: receivedOn, today: receivedOn, options: { extendAuthorityDeadlines: false } },
    );
    expect(finding?.deadline).toMatchObject({ target: "2026-12-21", startEvent: "decisionReceived", counting: { unit: "days", n: 30 } });
  });
});
