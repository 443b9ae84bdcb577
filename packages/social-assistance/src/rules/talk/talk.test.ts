import { localDate } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { TalkHandling } from "../../handling/talk-handling.ts";
import { jointTalkIsHeldWhenAsked } from "./joint-talk-is-held-when-asked.ts";
import { talkIsHeldBySeventhWeekday } from "./talk-is-held-by-seventh-weekday.ts";

const day = localDate;
const requestedOn = day("2026-06-15");
const late = { today: "2026-12-31" };

describe("a talk is held by the seventh weekday", () => {
  const rule = talkIsHeldBySeventhWeekday;
  const examples: readonly Example<TalkHandling>[] = [
    ["satisfied heldInTime", { requestedOn, heldOn: day("2026-06-24") }, late],
    ["breached heldLate error at heldOn", { requestedOn, heldOn: day("2026-06-25") }, late],
    // Midsummer Eve, Friday 19 June, is a weekday unless the county chooses otherwise.
    ["satisfied heldInTime", { requestedOn, heldOn: day("2026-06-25") }, { ...late, options: { evesCount: false } }],
    ["undetermined running for heldOn", { requestedOn }, { today: "2026-06-24" }],
    ["breached notHeld error at heldOn", { requestedOn }, { today: "2026-06-25" }],
    ["undetermined running for heldOn", { requestedOn, heldOn: day("2026-06-30") }, { today: "2026-06-24" }],
    ["notApplicable notInForce", { requestedOn: day("2016-12-31") }, late],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("a joint talk is held when asked for", () => {
  const rule = jointTalkIsHeldWhenAsked;
  const asked: TalkHandling = { requestedOn, jointWithKela: true };
  const examples: readonly Example<TalkHandling>[] = [
    ["satisfied heldTogether", { ...asked, heldOn: day("2026-06-22"), withKela: true }],
    ["breached heldWithoutKela error at withKela", { ...asked, heldOn: day("2026-06-22"), withKela: false }],
    ["satisfied unfounded", { ...asked, heldOn: day("2026-06-22"), jointUnfoundedReason: "Asia ei koske Kelaa" }],
    ["undetermined notHeldYet for heldOn, withKela", asked],
    ["notApplicable notAsked", { requestedOn, heldOn: day("2026-06-22"), withKela: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
