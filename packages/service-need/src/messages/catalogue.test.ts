import { localDate, localDateTime } from "@koonti/core";
import { checkCatalogue, evaluate, explain, type Finding, type OptionOverrides, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../assessment/empty.ts";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import type { Contact } from "../contact/schema.ts";
import { finishedAssessment } from "../fixtures/finished-assessment.ts";
import { healthAssessment } from "../fixtures/sector-assessment.ts";
import type { Initiation } from "../initiation/schema.ts";
import type { NetworkMapping } from "../network-mapping/schema.ts";
import {
  assessmentDeclineRules,
  assessmentRules,
  assessmentTimingRules,
  contactRules,
  initiationRules,
  networkMappingRules,
  sectorAssessmentRules,
  serviceNeedRules,
  urgencyRules,
} from "../rules/index.ts";
import type { AssessmentTiming, UrgencyOfNeed } from "../timing/assessment-timing.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

type Choices<Subject> = { readonly [Name in keyof Subject]?: readonly Subject[Name][] };

/** Every combination of some members of a subject. */
const combined = <Subject extends object>(base: Subject, choices: Choices<Subject>): readonly Subject[] =>
  Object.entries(choices).reduce<readonly Subject[]>(
    (subjects, [name, values]) =>
      subjects.flatMap((subject) => (values as readonly unknown[]).map((value) => ({ ...subject, [name]: value }))),
    [base],
  );

const TODAYS = ["2022-06-02", "2022-06-15", "2024-06-10", "2026-03-02", "2026-03-03", "2026-12-31"].map(localDate);
const day = (text: string) => localDate(text);

const over = <Subject>(rules: readonly Rule<Subject>[], subjects: readonly Subject[], options: OptionOverrides = {}): readonly Finding[] =>
  subjects.flatMap((subject) => TODAYS.flatMap((today) => evaluate(rules, subject, { asOf: today, today, options })));

const contact: Contact = {
  receivedAt: localDateTime("2026-03-02T09:00"),
  kind: "notification",
  contactBy: "authority",
  notifierCode: "24",
  dutyHolder: true,
  channel: "phone",
  needs: [],
  situation: "Huoli",
};
const initiation: Initiation = { initiatedAt: localDateTime("2026-03-02T09:00"), mode: "contact", needs: ["3"], initiator: "Testi" };
const network: NetworkMapping = { mappedOn: day("2026-03-02") };
const assessor = (profession: "socialWorker" | "socialCounsellor" | "nurse" | "other", employment: "publicOffice" | "employmentContract") =>
  ({ name: "Testi Työntekijä-01A", profession, employment }) as const;

const timings = [
  ...combined<AssessmentTiming>(
    { birthDate: day("1940-01-01"), highestCareAllowance: false },
    {
      contactOn: [undefined, day("2022-06-01"), day("2026-03-02")],
      contactBy: [undefined, "self", "authority"],
      disabledPerson: [true, false],
      startedOn: [undefined, day("2022-06-02"), day("2022-06-30"), day("2026-03-03"), day("2026-06-30")],
      declinedOn: [undefined, day("2026-03-02")],
      birthDate: [undefined, day("1940-01-01"), day("1990-01-01")],
    },
  ),
  ...combined<AssessmentTiming>(
    { specialSupportChild: true },
    {
      initiatedOn: [undefined, day("2026-03-02")],
      startedOn: [undefined, day("2026-03-03"), day("2026-06-30")],
      completedOn: [undefined, day("2026-03-03"), day("2026-06-30")],
      declinedOn: [undefined, day("2026-03-02")],
    },
  ),
];

const unfinished = (assessment: ServiceNeedAssessment): ServiceNeedAssessment => ({ ...assessment, completedOn: undefined });
const bare: ServiceNeedAssessment = {
  ...emptyAssessment("client"),
  startedOn: day("2026-03-02"),
  completedOn: day("2026-03-02"),
  specialSupport: { entitled: true, reasons: [] },
};

const assessments: readonly ServiceNeedAssessment[] = [
  ...combined(finishedAssessment, {
    assessor: [
      undefined,
      assessor("socialWorker", "publicOffice"),
      assessor("socialWorker", "employmentContract"),
      assessor("nurse", "publicOffice"),
      assessor("other", "publicOffice"),
    ],
    disabledPerson: [true],
    subject: ["client", "child"],
    childView: [undefined, { method: "Leikki" }, { method: "Leikki", summary: "Hyvä" }, { obstacleReason: "Vauva" }],
    completedOn: [undefined, day("2022-06-01"), day("2026-03-02")],
  }),
  ...combined(finishedAssessment, {
    specialSupport: [
      { reasons: [] },
      { entitled: true, reasons: ["substanceUse"] },
      { entitled: true, reasons: ["substanceUse"], difficultyAccessingServices: false },
      { entitled: true, reasons: [] },
      { entitled: true, reasons: ["substanceUse"], oldAgeRelated: true },
    ],
    subject: ["client", "child"],
    completedOn: [day("2022-06-01"), day("2026-03-02")],
    hasNeed: [undefined, false, true],
    needNature: [undefined, "temporary"],
  }),
  bare,
  unfinished(bare),
  { ...bare, needs: [{ code: "3", state: "open", client: { text: "Laskut" } }] },
  { ...bare, needs: [{ code: "3", state: "open", professional: { text: "Velat" } }] },
  { ...bare, ownWorkerNeed: { client: "Kyllä" }, clientViewObstacle: "Ei tavoitettu" },
];

const LOCAL_TARGETS = { assessmentStartTargetWeekdays: 5, assessmentCompletionTargetDays: 30, partnerAnswerTargetDays: 14 };

const sectorAssessments = combined(healthAssessment, {
  participation: ["received", "requested", "stayedAway"],
  source: [undefined, healthAssessment.source],
});

const findings: readonly Finding[] = [
  ...over(contactRules, combined(contact, { dutyHolder: [true, false], consent: [undefined, true], ground: [undefined, "childInterest"] })),
  ...over(
    initiationRules,
    combined(initiation, {
      needs: [[], ["3"]],
      initiator: [undefined, "Testi"],
      mode: ["contact", "application"],
      clientRelationshipStart: [undefined, day("2026-03-01"), day("2026-03-02"), day("2026-03-03")],
    }),
  ),
  ...over(
    urgencyRules,
    combined<UrgencyOfNeed>({}, { learnedOn: [day("2026-03-02")], urgencyAssessedOn: [undefined, day("2026-03-02"), day("2026-03-20")] }),
  ),
  ...over(assessmentDeclineRules, [
    { declinedOn: day("2026-03-02") },
    { declinedOn: day("2026-03-02"), evidentlyUnnecessaryReason: "Neuvonta riitti" },
  ]),
  ...over(
    networkMappingRules,
    combined(network, {
      consent: [undefined, true],
      ground: [undefined, "evidentlyUnable", "childInterest", "other"],
      informationNecessary: [undefined, true, false],
    }),
  ),
  ...over(assessmentTimingRules, timings),
  ...over(assessmentTimingRules, timings, LOCAL_TARGETS),
  ...over(sectorAssessmentRules, sectorAssessments),
  ...over(sectorAssessmentRules, sectorAssessments, LOCAL_TARGETS),
  ...over(assessmentRules, assessments),
];

const CATALOGUES = { fi, sv, en } as const;
const RULES: readonly Rule[] = serviceNeedRules;

describe("the texts of the rules", () => {
  it("are whole, well-formed and find every value they have a place for", () => {
    expect(checkCatalogue(RULES, CATALOGUES, findings)).toEqual([]);
  });

  it("are all reached: no rule declares a key it never gives", () => {
    const given = new Set(findings.map(({ ruleId, message }) => `${ruleId}#${message?.key}`));
    const never = RULES.flatMap(({ id, messageKeys }) => messageKeys.map((key) => `${id}#${key}`)).filter((key) => !given.has(key));
    expect(never).toEqual([]);
  });

  it("leave no gap, brace or key in any sentence", () => {
    for (const [language, catalogue] of Object.entries(CATALOGUES)) {
      const texts = new Set(findings.flatMap((finding) => Object.values(explain(finding, catalogue, language))));
      for (const text of texts) expect(text).not.toMatch(/[{}#…]|undefined|NaN/);
    }
  });

  it("say of every breach what would mend it", () => {
    const breaches = findings.filter(({ outcome }) => outcome === "breached");
    expect(breaches.length).toBeGreaterThan(0);
    for (const finding of breaches) expect(explain(finding, fi, "fi").mend).toBeTruthy();
  });
});

describe("every rule", () => {
  it("can be met, and can be found not to concern a case or not to be in force", () => {
    for (const { id } of RULES) {
      const outcomes = new Set(findings.filter(({ ruleId }) => ruleId === id).map(({ outcome }) => outcome));
      expect([...outcomes], id).toContain("satisfied");
    }
  });

  it("has a severity, a provision and a day from which it holds", () => {
    for (const { id, legalBasis, inForce, ref } of RULES) {
      expect(id).toMatch(/^service-need\//);
      expect(legalBasis.length).toBeGreaterThan(0);
      expect(ref).toMatch(/^(SHL|ATL|VPL)-/);
      expect(inForce.from >= "2015-04-01").toBe(true);
    }
  });

  it("gives the same finding twice, and the same when an unknown fact is added", () => {
    const at = { asOf: localDate("2026-03-02"), today: localDate("2026-03-02") };
    for (const subject of assessments.slice(0, 40)) {
      const first = evaluate(assessmentRules, subject, at);
      expect(evaluate(assessmentRules, subject, at)).toEqual(first);
      expect(evaluate(assessmentRules, { ...subject, weather: "rain" } as ServiceNeedAssessment, at)).toEqual(first);
    }
  });
});
