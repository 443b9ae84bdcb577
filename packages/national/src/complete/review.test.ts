import { describe, expect, it } from "vitest";
import { CODE_SYSTEMS } from "../codes/code-systems.ts";
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

describe("review of codes", () => {
  const notified = (code: string) => ({ ilmoittaja: [{}, { taho: { system: "urn:oid:1.2.246.537.6.1243", code, display: "" } }] });

  it("remarks on a code that its whole list does not have", () => {
    const remarks = review(notificationOfNeed, notified("20"), { codeSystems: CODE_SYSTEMS });
    expect(remarks.map(({ kind, path }) => [kind, path.slice(1)])).toEqual([["unknownCode", ["ilmoittaja", 1, "taho"]]]);
  });

  it("does not judge a code whose list is not at hand, or of which only a part is", () => {
    expect(review(notificationOfNeed, notified("20"))).toEqual([]);
    expect(review(notificationOfNeed, notified("10"), { codeSystems: CODE_SYSTEMS })).toEqual([]);
    const planned = { palvelutehtava: { system: "urn:oid:1.2.246.537.6.1221", code: "30", display: "" } };
    const service = { palvelu: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu", code: "1", display: "" }, ...planned };
    const plan = { menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: { palvelut: [service] } };
    expect(review(workingAgeClientPlan, plan, { codeSystems: CODE_SYSTEMS })).toEqual([]);
  });
});

describe("review of a draft", () => {
  it.each([undefined, null, [], "", { asiakas: [null, 3] }, { ilmoittaja: {} }])("bears %j", (document) => {
    expect(review(notificationOfNeed, document)).toEqual([]);
  });
});
