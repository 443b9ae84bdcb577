import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import { documentId } from "../../fixtures/record.ts";
import type { ServiceStart } from "../../service-start/schema.ts";
import { careOfDependantsIsClarified } from "./care-of-dependants-is-clarified.ts";
import { olderPersonsServicesBeginWithinThreeMonths } from "./older-persons-services-begin-within-three-months.ts";
import { psychosocialSupportBeginsWithinAMonth } from "./psychosocial-support-begins-within-a-month.ts";
import type { RunningService } from "./running-service.ts";
import { serviceRestsOnDecisionOrContract } from "./service-rests-on-decision-or-contract.ts";
import { servicesBeginWithinThreeMonths } from "./services-begin-within-three-months.ts";
import type { ServicesOfMatter } from "./services-of-matter.ts";
import type { SupportOfEstablishedNeed } from "./support-of-established-need.ts";

const day = localDate;
const end = { today: "2026-12-01" };
const matter: ServicesOfMatter = { initiatedOn: day("2026-05-15") };
const extensionGround = "Asiakas toivoi alkua kesän jälkeen";

const threeMonths: readonly Example<ServicesOfMatter>[] = [
  ["satisfied begunInTime", { ...matter, implementedOn: day("2026-08-15") }, end],
  ["breached begunLate error at startedOn", { ...matter, implementedOn: day("2026-08-16") }, end],
  ["satisfied extended", { ...matter, implementedOn: day("2026-08-16"), extensionGround }, end],
  ["undetermined extended for startedOn", { ...matter, extensionGround }, end],
  ["undetermined running for startedOn", matter, { today: "2026-08-15" }],
  ["breached notBegun error at startedOn", matter, { today: "2026-08-16" }],
  ["undetermined running for startedOn", { ...matter, implementedOn: day("2026-08-20") }, { today: "2026-08-15" }],
  ["notApplicable noNeed", { ...matter, noServices: "noNeed" }, end],
  ["notApplicable declined", { ...matter, noServices: "declined" }, end],
  ["notApplicable closed", { ...matter, noServices: "closed" }, end],
  ["breached begunLate error at startedOn", { initiatedOn: day("2026-02-10"), implementedOn: day("2026-05-11") }, end],
  [
    "satisfied begunInTime",
    { initiatedOn: day("2026-02-10"), implementedOn: day("2026-05-11") },
    { ...end, options: { extendAuthorityDeadlines: true } },
  ],
  ["notApplicable notInForce", { initiatedOn: day("2015-03-31") }, end],
];

describe("services begin within three months", () => {
  const rule = servicesBeginWithinThreeMonths;
  it.each(rows(threeMonths))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, threeMonths)).toEqual([]));
});

describe("an older person's services begin within three months", () => {
  const rule = olderPersonsServicesBeginWithinThreeMonths;
  const examples = threeMonths.map(([found, subject, judging]) => [found, { ...subject, olderPerson: true }, judging ?? {}] as const);
  it.each(examples)("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
  it("does not concern others", () => expect(judged(rule, matter, end)).toBe("notApplicable conditionsNotMet"));
});

describe("psychosocial support of the young begins within a month", () => {
  const rule = psychosocialSupportBeginsWithinAMonth;
  const need: SupportOfEstablishedNeed = { establishedOn: day("2025-06-10"), service: "psychosocialSupport", birthDate: day("2003-07-14") };
  const { birthDate: _, ...ageless } = need;
  const examples: readonly Example<SupportOfEstablishedNeed>[] = [
    ["satisfied begunInTime", { ...need, implementedOn: day("2025-07-10") }],
    ["breached begunLate error at startedOn", { ...need, implementedOn: day("2025-07-11") }],
    ["satisfied extended", { ...need, implementedOn: day("2025-07-11"), extensionGround }],
    ["undetermined running for startedOn", need, { today: "2025-07-10" }],
    ["breached notBegun error at startedOn", need, { today: "2025-07-11" }],
    // 9 August 2026 is a Sunday.
    ["breached begunLate error at startedOn", { ...need, establishedOn: day("2026-07-09"), implementedOn: day("2026-08-10") }, end],
    [
      "satisfied begunInTime",
      { ...need, establishedOn: day("2026-07-09"), implementedOn: day("2026-08-10") },
      { ...end, options: { extendAuthorityDeadlines: true } },
    ],
    ["undetermined ageUnknown for birthDate", ageless],
    ["notApplicable tooOld", { ...need, birthDate: day("2002-06-10") }],
    ["breached notBegun error at startedOn", { ...need, birthDate: day("2002-06-11") }],
    ["notApplicable otherService", { ...need, service: "mentalHealth" }],
    ["notApplicable notInForce", { ...need, establishedOn: day("2025-04-30") }],
    ["breached notBegun error at startedOn", { ...need, establishedOn: day("2025-05-01") }],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

const service: ServiceStart = { startedOn: day("2026-04-13"), name: "avopalvelu", decisionId: documentId(60), serviceType: "substanceUse" };
const begun: RunningService = { service, dependants: 1 };

describe("the care of dependants is clarified", () => {
  const rule = careOfDependantsIsClarified;
  const { serviceType: _, ...untyped } = service;
  const examples: readonly Example<RunningService>[] = [
    ["satisfied clarified", { ...begun, dependantsCheckedOn: day("2026-04-10") }],
    ["breached notClarified warning", begun],
    ["breached notClarified error", begun, { options: { dependantsCheckSeverity: "error" } }],
    ["breached notClarified warning", { service: { ...untyped, weakensCapacity: true }, dependants: 2 }],
    ["undetermined dependantsUnknown for dependants", { service }],
    ...(["mentalHealth", "psychosocialSupport", "remandOrPrison"] as const).map(
      (serviceType): Example<RunningService> => ["breached notClarified warning", { service: { ...service, serviceType }, dependants: 1 }],
    ),
    ["notApplicable nobodyInCare", { service, dependants: 0 }],
    ["notApplicable otherService", { service: untyped, dependants: 1 }],
    ["notApplicable otherService", { service: { ...service, weakensCapacity: false }, dependants: 1 }],
    ["notApplicable otherService", { service: { ...service, serviceType: "other" }, dependants: 1 }],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("tells how many are in the client's care", () => {
    const today = day("2026-06-01");
    expect(evaluate([rule], { ...begun, dependants: 2 }, { asOf: today, today })[0]?.message?.params).toEqual({ count: 2 });
  });
});

describe("a service rests on a decision or a contract", () => {
  const rule = serviceRestsOnDecisionOrContract;
  const { decisionId: _, ...bare } = service;
  const examples: readonly Example<RunningService>[] = [
    ["satisfied decision", begun],
    ["satisfied contract", { service: { ...bare, contract: "Sopimus 1/2026" } }],
    ["breached neither error at service.decisionId", { service: bare }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
