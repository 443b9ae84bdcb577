import { describe, expect, it } from "vitest";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { review } from "./review.ts";

const notified = (ilmoittamispaivamaara: string) => ({ ilmoittamispaivamaara });

describe("review of dates", () => {
  it.each(["2026-02-30", "2026-01-00", "2025-02-29", "1026-05-04", "0026", "-2026-01-01"])("remarks on %s", (date) => {
    expect(review(notificationOfNeed, notified(date)).map(({ kind, row }) => [kind, row])).toEqual([["impossibleDate", 28]]);
  });

  it.each(["2026-02-28", "2024-02-29", "2026", "2026-05"])("has nothing to say of %s", (date) => {
    expect(review(notificationOfNeed, notified(date))).toEqual([]);
  });

  it("looks at the day of a moment", () => {
    const on = (day: string) => ({ asiakassuunnitelman_tarkastaminen: { paivamaara_ja_kellonaika: `${day}T09:00:00+02:00` } });
    expect(review(workingAgeClientPlan, on("2026-11-31"))).toHaveLength(1);
    expect(review(workingAgeClientPlan, on("2026-11-30"))).toEqual([]);
  });

  it.each(["fi", "sv", "en"] as const)("speaks %s without repeating the document", (language) => {
    const [remark] = review(notificationOfNeed, notified("2026-02-30"), { language });
    expect(remark?.message).toContain(remark?.label);
    expect(remark?.message).not.toContain("02-30");
  });
});

describe("review of a draft", () => {
  it.each([undefined, null, [], "", { asiakas: [null, 3] }, { ilmoittaja: {} }])("bears %j", (document) => {
    expect(review(notificationOfNeed, document)).toEqual([]);
  });
});
