import { localDate } from "@koonti/core";
import type { CaseAssessment, CaseFile } from "../case-file/schema.ts";
import { assessment } from "./assessment.ts";
import { clientFrom } from "./client.ts";
import { contactAndInitiation } from "./contact-and-initiation.ts";
import { Conversion } from "./conversion.ts";
import type { Converters } from "./converter.ts";
import { decisions } from "./decisions.ts";
import { dayIn, group, recorded, words, wordsOrRecorded, yes } from "./facts.ts";
import { needsFrom } from "./needs.ts";
import { sectorFrom } from "./people.ts";
import { plan } from "./plan.ts";
import { planContent } from "./plan-content.ts";
import { rightsAndData } from "./rights-and-data.ts";
import { socialAssistance } from "./social-assistance.ts";

const STRENGTHS = ["low", "medium", "high"];

const assessmentContent = (written: CaseAssessment) => ({
  sector: sectorFrom(written.sector),
  organisation: written.organisation,
  participation: "received",
  assessedOn: localDate(written.at),
  needs: written.needs.map(({ code1282, severity, statement }) => ({
    code: needsFrom([code1282])[0] ?? "99",
    strength: STRENGTHS.find((strength) => strength === severity),
    statement,
  })),
  services: written.services.map(({ purpose, provider, status }) => ({
    purpose,
    provider,
    state: status === "current" ? "current" : "proposed",
  })),
  views: written.statements.map(({ topic, value, text }) => ({ topic, value, text: text ?? undefined })),
  proposals: written.proposals.filter((proposal) => typeof proposal === "string"),
});

const sectorAssessments: Converters = {
  sectorAssessmentReceived: (event, conversion) => {
    const { facts } = event;
    const id = words(facts, "sectorAssessment");
    const written = conversion.file.sectorAssessments.find((one) => one.id === id);
    const record = group(facts, "record") ?? {};
    if (!written) return;
    const source = {
      what: wordsOrRecorded(record, "what"),
      fromWhom: wordsOrRecorded(record, "fromWhom"),
      receivedOn: recorded(record, "when", event.at.slice(0, 10)) ?? dayIn(record, "when"),
      askedBySocialWelfare: yes(facts, "askedBySocial"),
      askedBy: wordsOrRecorded(record, "askedBy"),
      provisionOrConsent: wordsOrRecorded(record, "provisionOrConsent"),
      purpose: wordsOrRecorded(record, "purpose"),
    };
    conversion.write("sectorAssessment", { ...assessmentContent(written), source }, [event.id, written.id]);
  },
};

const CONVERTERS: Converters = {
  ...contactAndInitiation,
  ...sectorAssessments,
  ...assessment,
  ...plan,
  ...decisions,
  ...socialAssistance,
  ...rightsAndData,
};

/** What came without an event of its own: assessments nobody recorded the arrival of, and plans made by a day. */
function writeWithoutEvent(conversion: Conversion): void {
  const { file, asOf } = conversion;
  const arrives = new Set(
    file.timeline.filter(({ kind }) => kind === "sectorAssessmentReceived").map(({ facts }) => facts["sectorAssessment"]),
  );
  for (const written of file.sectorAssessments) {
    if (!arrives.has(written.id) && written.at <= asOf) conversion.write("sectorAssessment", assessmentContent(written), [written.id]);
  }
  for (const made of file.plans) {
    const isWritten = conversion.documentIdOf(made.id, "clientPlan") !== undefined;
    if (!isWritten && made.madeAt <= asOf) conversion.write("clientPlan", planContent(made, undefined), [made.id]);
  }
}

/**
 * A case as the client's record it would have left by a day: events after the day do not exist yet. Kinds of events that leave nothing in a
 * client's record, and kinds the replay does not know, pass by.
 */
export function convertCase(file: CaseFile, asOf: string): Conversion {
  const hasOrder = file.timeline.some(({ kind, at }) => kind === "turvakieltoGranted" && at.slice(0, 10) <= asOf);
  const conversion = new Conversion(file, clientFrom(file, hasOrder), asOf);
  for (const event of conversion.events) CONVERTERS[event.kind]?.(event, conversion);
  writeWithoutEvent(conversion);
  return conversion;
}
