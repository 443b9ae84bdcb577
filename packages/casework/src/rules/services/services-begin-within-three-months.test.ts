import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { servicesBeginWithinThreeMonths as rule } from "./services-begin-within-three-months.ts";

const day = localDate;
const judge = (
  begun: string | undefined,
  { today = "2026-12-01", extensionGround = undefined as string | undefined, options = {}, from = "2026-05-15" } = {},
) => {
  const subject = { initiatedOn: day(from), implementedOn: begun === undefined ? undefined : day(begun), extensionGround };
  const [finding] = evaluate([rule], subject, { asOf: day(from), today: day(today), options });
  return finding;
};

describe("services begin within three months", () => {
  it.each([
    ["2026-08-15", "satisfied"],
    ["2026-08-16", "breached"],
  ])("begun on %s of a matter of 15 May: %s", (begun, outcome) => {
    expect(judge(begun)?.outcome).toBe(outcome);
  });

  it.each([
    ["2026-08-15", "undetermined", "open"],
    ["2026-08-16", "breached", "late"],
  ])("not begun by %s: %s", (today, outcome, state) => {
    expect(judge(undefined, { today })).toMatchObject({ outcome, deadline: { state, target: "2026-08-15" } });
  });

  it("begun late with a special ground is in order; not begun at all is for a professional to judge", () => {
    const extensionGround = "Asiakas toivoi alkua kesän jälkeen";
    expect(judge("2026-08-16", { extensionGround })).toMatchObject({ outcome: "satisfied", message: { key: "extended" } });
    expect(judge(undefined, { extensionGround })).toMatchObject({ outcome: "undetermined", message: { key: "extended" } });
  });

  it("moves past a Sunday only when the county so chooses", () => {
    const matter = { from: "2026-02-10" };
    expect(judge("2026-05-11", matter)).toMatchObject({ outcome: "breached", deadline: { target: "2026-05-10" } });
    expect(judge("2026-05-11", { ...matter, options: { extendAuthorityDeadlines: true } })).toMatchObject({
      outcome: "satisfied",
      deadline: { target: "2026-05-11" },
      options: { extendAuthorityDeadlines: true },
    });
  });

  it("is not asked of a matter older than the act", () => {
    expect(judge("2015-09-01", { from: "2015-03-31" })?.because).toBe("notInForce");
    expect(judge("2015-07-01", { from: "2015-04-01" })?.outcome).toBe("satisfied");
  });
});
