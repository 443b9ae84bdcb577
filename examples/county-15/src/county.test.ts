import { localDate } from "@koonti/core";
import { checkCountyRules } from "@koonti/counties";
import { type Assignment, assignmentRules } from "@koonti/responsible-worker";
import { checkCatalogue, evaluate } from "@koonti/rules";
import { type AssessmentTiming, assessmentTimingRules } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { countyAssignmentRules, inWords, profile, reviewAssignment } from "./index.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import { sv } from "./messages/sv.ts";

const assignment: Assignment = {
  namedOn: localDate("2026-03-04"),
  specialSupport: "yes",
  ownWorker: { name: "Testi Työntekijä-03A", profession: "socialWorker", employment: "publicOffice" },
};
const today = localDate("2026-03-16");
const own = (subject: Assignment) => reviewAssignment(subject, today).at(-1);

describe("the profile", () => {
  it("fits the national rules: its lists, ids and option values", () => {
    expect(checkCountyRules(profile, { assignmentRules, assessmentTimingRules })).toEqual([]);
  });

  it("has the facts of the register behind it", () => {
    expect(profile).toMatchObject({ names: { sv: "Mellersta Finlands välfärdsområde" }, serviceLanguages: ["fi"], minCell: 10 });
  });
});

describe("the county's own rule", () => {
  it("comes after the national ones and takes none away", () => {
    expect(reviewAssignment(assignment, today).map(({ ruleId }) => ruleId)).toEqual([
      ...assignmentRules.map(({ id }) => id),
      "county-15/pair-worker-is-named",
    ]);
  });

  it("asks for a pair worker where special support is needed", () => {
    expect(own(assignment)).toMatchObject({ outcome: "breached", severity: "info", path: ["pairWorker"] });
    expect(
      own({ ...assignment, pairWorker: { name: "Testi Työntekijä-05C", profession: "socialCounsellor", employment: "publicOffice" } }),
    ).toMatchObject({
      outcome: "satisfied",
    });
    expect(own({ ...assignment, specialSupport: "no" })?.outcome).toBe("notApplicable");
  });

  it("is in force from its first day", () => {
    expect(own({ ...assignment, namedOn: localDate("2026-01-01") })?.outcome).toBe("breached");
    expect(own({ ...assignment, namedOn: localDate("2025-12-31") })?.because).toBe("notInForce");
  });

  it("has whole texts, and says the guidance it comes from", () => {
    const findings = reviewAssignment(assignment, today).slice(-1);
    expect(checkCatalogue(countyAssignmentRules, { fi, sv, en }, findings)).toEqual([]);
    expect(findings.map((finding) => inWords(finding, "sv"))).toEqual([
      {
        duty: "En klient som behöver särskilt stöd har ett arbetspar utöver den egna kontaktpersonen.",
        reason: "Inget arbetspar har utsetts.",
        mend: "Utse ett arbetspar.",
        provision: "Exempelanvisning om egen kontaktperson, punkt 3",
        url: "https://example.org/county-15/own-worker",
      },
    ]);
  });
});

describe("the county's choices", () => {
  it("change how the act's weekdays are counted, and the finding shows it", () => {
    const timing: AssessmentTiming = { contactOn: localDate("2026-11-02"), contactBy: "self", birthDate: localDate("1946-05-01") };
    const at = { asOf: localDate("2026-11-02"), today: localDate("2026-11-20") };
    const lastDay = (options: typeof profile.options) =>
      evaluate(assessmentTimingRules, timing, { ...at, options }).find(({ ruleId }) => ruleId.endsWith("by-seventh-weekday"));
    expect(lastDay({})?.deadline?.target).toBe("2026-11-11");
    expect(lastDay(profile.options)).toMatchObject({ deadline: { target: "2026-11-10" }, options: { saturdayCounts: true } });
  });
});
