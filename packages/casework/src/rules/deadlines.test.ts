import { localDate as day, type LocalDate } from "@koonti/core";
import { type Deadline, evaluate, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { rectificationIsAskedInThirtyDays } from "./decision/rectification-is-asked-in-thirty-days.ts";
import { accessibilityFeedbackIsAnsweredInTwoWeeks } from "./digital-service/accessibility-feedback-is-answered-in-two-weeks.ts";
import { useLogIsGivenInTwoMonths } from "./rights/use-log-is-given-in-two-months.ts";
import { olderPersonsServicesBeginWithinThreeMonths } from "./services/older-persons-services-begin-within-three-months.ts";
import { psychosocialSupportBeginsWithinAMonth } from "./services/psychosocial-support-begins-within-a-month.ts";
import { servicesBeginWithinThreeMonths } from "./services/services-begin-within-three-months.ts";

const deadlineOf = <Subject>(rule: Rule<Subject>, subject: Subject, today: LocalDate): Deadline | undefined =>
  evaluate([rule], subject, { asOf: today, today })[0]?.deadline;

const start = day("2026-05-15");
const extensionGround = "Asiakas toivoi alkua kesän jälkeen";

describe("a deadline of the record tells what it is counted from, how and by which provision", () => {
  it("of a matter's services", () => {
    const matter = { initiatedOn: start, olderPerson: true };
    const facts = { startEvent: "initiation", start, target: "2026-08-15", counting: { unit: "months", n: 3 }, state: "open" };
    expect(deadlineOf(servicesBeginWithinThreeMonths, matter, start)).toMatchObject({
      ...facts,
      provision: { act: "SHL", section: "45" },
    });
    expect(deadlineOf(olderPersonsServicesBeginWithinThreeMonths, matter, start)).toMatchObject({
      ...facts,
      provision: { act: "VanhL", section: "18" },
    });
  });

  it("of services that take longer for a recorded ground, with the ground", () => {
    const matter = { initiatedOn: start, implementedOn: day("2026-08-16"), extensionGround };
    expect(deadlineOf(servicesBeginWithinThreeMonths, matter, day("2026-09-01"))).toMatchObject({ metOn: "2026-08-16", extensionGround });
  });

  it("of psychosocial support", () => {
    const need = { establishedOn: start, service: "psychosocialSupport", birthDate: day("2010-01-01"), extensionGround } as const;
    expect(deadlineOf(psychosocialSupportBeginsWithinAMonth, need, start)).toMatchObject({
      startEvent: "needEstablished",
      start,
      target: "2026-06-15",
      counting: { unit: "months", n: 1 },
      provision: { act: "SHL", section: "45", subsection: "3" },
      extensionGround,
    });
  });

  it("of a request for the use log, also where the log is refused without a decision", () => {
    const facts = {
      startEvent: "dataRequest",
      start,
      target: "2026-07-15",
      counting: { unit: "months", n: 2 },
      provision: { act: "ATL", section: "11" },
    };
    expect(deadlineOf(useLogIsGivenInTwoMonths, { requestedOn: start, kind: "useLog" }, start)).toMatchObject(facts);
    const refused = { requestedOn: start, kind: "useLog", refused: true } as const;
    expect(deadlineOf(useLogIsGivenInTwoMonths, refused, start)).toMatchObject(facts);
  });

  it("of feedback on accessibility, four weeks where the sender was told in time", () => {
    const facts = { startEvent: "feedback", start, provision: { act: "DPL", section: "10" } };
    expect(deadlineOf(accessibilityFeedbackIsAnsweredInTwoWeeks, { receivedOn: start }, start)).toMatchObject({
      ...facts,
      target: "2026-05-29",
      counting: { unit: "days", n: 14 },
    });
    const told = { receivedOn: start, delayToldOn: day("2026-05-20") };
    expect(deadlineOf(accessibilityFeedbackIsAnsweredInTwoWeeks, told, start)).toMatchObject({
      ...facts,
      target: "2026-06-12",
      counting: { unit: "days", n: 28 },
    });
  });

  it("of a request for rectification", () => {
    expect(deadlineOf(rectificationIsAskedInThirtyDays, { receivedOn: start }, start)).toMatchObject({
      startEvent: "decisionReceived",
      start,
      target: "2026-06-15",
      counting: { unit: "days", n: 30 },
      provision: { act: "SHL", section: "50" },
    });
  });
});
