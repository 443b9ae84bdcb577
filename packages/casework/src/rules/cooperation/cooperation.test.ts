import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import type { AuthorityContact } from "../../authority-contact/schema.ts";
import type { Consultation } from "../../consultation/schema.ts";
import { judged } from "../../fixtures/judged.ts";
import type { JointPlanCopy } from "../../joint-plan-copy/schema.ts";
import { authorityIsContactedWithConsent } from "./authority-is-contacted-with-consent.ts";
import { contactedAuthorityReportsBack } from "./contacted-authority-reports-back.ts";
import { invitedAuthoritiesTakePart } from "./invited-authorities-take-part.ts";
import { jointPlanCopyIsNecessaryElsewhere } from "./joint-plan-copy-is-necessary-elsewhere.ts";

const heldOn = localDate("2026-03-12");
const requestedOn = localDate("2026-03-02");
const health = { sector: "health", organisation: "Testi-terveysasema", attended: true } as const;
const housing = { sector: "housing", attended: false } as const;
const target = { partnerAnswerTargetDays: 30 };

describe("invited authorities take part", () => {
  const rule = invitedAuthoritiesTakePart;
  const held: Consultation = { heldOn, requestedOn, invited: [health, housing] };
  const examples: readonly Example<Consultation>[] = [
    ["satisfied allTookPart", { ...held, invited: [health] }],
    ["satisfied allTookPart", { ...held, invited: [health, { sector: "ngo", attended: false }, { sector: "client", attended: false }] }],
    [
      "satisfied allTookPart",
      {
        ...held,
        invited: [
          { sector: "parish", attended: false },
          { sector: "closePerson", attended: false },
        ],
      },
    ],
    ["undetermined stayedAway", held],
    ["undetermined stayedAway", held, { today: "2026-04-01", options: target }],
    ["breached waitedLong info at invited", held, { today: "2026-04-02", options: target }],
    ["breached waitedLong info at invited", { heldOn, invited: [housing] }, { today: "2026-04-12", options: target }],
    ["undetermined stayedAway", { heldOn, invited: [housing] }, { today: "2026-04-11", options: target }],
    ["notApplicable nobodyInvited", { ...held, invited: [] }],
  ];

  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("names the absent by their organisation, or by the sector in every language", () => {
    const absent = { ...held, invited: [housing, { ...health, attended: false }] };
    const [finding] = evaluate([rule], absent, { asOf: heldOn, today: heldOn });
    expect(finding?.message?.params).toMatchObject({
      count: 2,
      parties: [{ fi: "Asuminen", sv: "Boende", en: "Housing" }, "Testi-terveysasema"],
    });
  });
});

const contacted: AuthorityContact = { contactedOn: localDate("2026-03-13"), authority: "Testi-asuntotoimi" };

describe("authority is contacted with consent", () => {
  const rule = authorityIsContactedWithConsent;
  const examples: readonly Example<AuthorityContact>[] = [
    ["satisfied consentGiven", { ...contacted, clientConsent: true }],
    ["satisfied provisionNamed", { ...contacted, clientConsent: false, provision: "ATL 56 §" }],
    ["breached neitherRecorded error at clientConsent", { ...contacted, clientConsent: false }],
    ["breached neitherRecorded error at clientConsent", contacted],
    ["notApplicable notInForce", { ...contacted, contactedOn: localDate("2015-03-31") }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("contacted authority reports back", () => {
  const rule = contactedAuthorityReportsBack;
  const reportedBackOn = localDate("2026-03-20");
  const examples: readonly Example<AuthorityContact>[] = [
    ["satisfied reported", { ...contacted, reportedBackOn }],
    ["satisfied reported", { ...contacted, reportedBackOn }, { today: "2026-03-20" }],
    ["undetermined waiting for reportedBackOn", { ...contacted, reportedBackOn }, { today: "2026-03-19" }],
    ["undetermined waiting for reportedBackOn", contacted],
    ["notApplicable unnecessary", { ...contacted, reportUnnecessary: true }],
  ];

  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("a copy of the joint plan is necessary elsewhere", () => {
  const rule = jointPlanCopyIsNecessaryElsewhere;
  const copy: JointPlanCopy = {
    storedOn: localDate("2026-04-01"),
    sector: "employment",
    organisation: "Testi-työllisyysalue",
    necessity: "Työkokeilun järjestäminen",
    purpose: "Työkokeilu",
    keptUntil: localDate("2026-06-01"),
  };
  const { keptUntil: _, ...endless } = copy;
  const examples: readonly Example<JointPlanCopy>[] = [
    ["satisfied necessityRecorded", copy],
    ["breached kept error at keptUntil", copy, { today: "2026-06-02" }],
    ["breached necessityMissing error at necessity", { ...copy, necessity: "" }],
    ["breached purposeMissing error at purpose", { ...copy, purpose: "" }],
    ["breached endMissing error at keptUntil", endless],
    ["satisfied necessityRecorded", copy, { today: "2026-06-01" }],
    ...(["social", "health", "family", "elderly", "disability", "childProtection"] as const).map(
      (sector): Example<JointPlanCopy> => ["notApplicable ownRegister", { ...copy, sector }],
    ),
    ["notApplicable notInForce", { ...copy, storedOn: localDate("2023-12-31") }],
  ];

  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
