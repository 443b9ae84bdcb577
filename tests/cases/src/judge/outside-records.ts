import {
  DATA_CATEGORIES,
  type DataCategory,
  type PlaceLevel,
  placeTableRules,
  recordUseRules,
  useLogRules,
  WORK_TASKS,
  type WorkTask,
} from "@koonti/access";
import { digitalServiceRules } from "@koonti/casework";
import { type LocalDate, localDate } from "@koonti/core";
import { AGE_BANDS, encounterRules, encounterSchema, TURN_AWAY_REASONS, visitRules, visitSchema } from "@koonti/outreach";
import { evaluate, type Finding, type OptionOverrides } from "@koonti/rules";
import { observationRules, reportTableRules, screenForIdentifiers } from "@koonti/social-report";
import type { CaseEvent, CaseFile } from "../case-file/schema.ts";
import { dayOf } from "../convert/converter.ts";
import { group, list, numberIn, words, yes } from "../convert/facts.ts";
import { needsFrom } from "../convert/needs.ts";
import { professionalFrom } from "../convert/people.ts";
import { SERVICE_TASK_WORDS } from "../convert/rights-and-data.ts";

/** When an event is judged, and how. */
interface At {
  readonly asOf: LocalDate;
  readonly today: LocalDate;
  readonly options: OptionOverrides;
}

type Judge = (event: CaseEvent, at: At, file: CaseFile) => readonly Finding[];

const known = <Code extends string>(codes: readonly Code[], word: string | undefined): Code | undefined =>
  codes.find((code) => code === word);

/** The kind of data by the word of the cases: a kind of ours, the carrying out of shelter work, or all of a service task. */
const categoryFrom = (word: string | undefined): DataCategory | undefined => {
  if (/shelter|turvakoti/i.test(word ?? "")) return "shelter";
  if (/mediation|sovittelu/i.test(word ?? "")) return "familyMediation";
  if (/therap/i.test(word ?? "")) return "therapeuticNotes";
  if (/examination/i.test(word ?? "")) return "examinationNotes";
  return known(DATA_CATEGORIES, word) ?? (word !== undefined && word in SERVICE_TASK_WORDS ? "plansAndAssessments" : undefined);
};

const judgeAccess: Judge = (event, at) => {
  const { facts } = event;
  const workTask: WorkTask | undefined = known(WORK_TASKS, words(facts, "workTask"));
  const serviceTask = SERVICE_TASK_WORDS[words(facts, "dataCategory") ?? ""];
  const outcome = words(facts, "outcome") === "denied" ? ("denied" as const) : ("allowed" as const);
  const use = {
    outcome,
    relationshipVerified: yes(facts, "relationshipVerified"),
    otherTaskReason: words(facts, "otherTaskReason"),
    workTask,
    category: categoryFrom(words(facts, "dataCategory")),
    facts: { ownTasks: ["workingAge" as const], serviceTask },
  };
  const row = group(facts, "log") ?? {};
  const mark = (name: string): string | undefined => (row[name] === true ? "Kirjattu" : words(row, name));
  const logged = {
    data: mark("data"),
    provider: mark("provider"),
    user: { name: mark("user"), id: mark("userId") },
    purpose: mark("purpose"),
    at: mark("time"),
  };
  return [...evaluate(recordUseRules, use, at), ...evaluate(useLogRules, logged, at)];
};

const LEVELS: Readonly<Record<string, PlaceLevel>> = { county: "county", municipality: "municipality", village: "village" };

const judgeTable: Judge = ({ facts }, at) => {
  const numbers = (name: string): readonly number[] =>
    (Array.isArray(facts[name]) ? facts[name] : []).filter((value): value is number => typeof value === "number");
  const table = {
    cells: numbers("cells"),
    suppressed: numbers("suppressed"),
    rowTotal: numberIn(facts, "rowTotal"),
    minCell: numberIn(facts, "minCell") ?? 5,
  };
  const level = LEVELS[words(facts, "level") ?? ""] ?? "municipality";
  const place = { level, includesProtected: yes(facts, "includesTurvakieltoClients") };
  return [...evaluate(reportTableRules, table, at), ...evaluate(placeTableRules, place, at)];
};

/** What a reader marked, and what the screening finds for certain in the text. */
const judgeDraft: Judge = ({ facts }, at) => {
  const hits = screenForIdentifiers(words(facts, "text") ?? "").filter(({ certain }) => certain).length;
  const direct = Math.max(hits, list(facts, "directIdentifiers").length);
  return evaluate(observationRules, { directIdentifiers: direct, indirectIdentifiers: list(facts, "indirectIdentifiers").length }, at);
};

const judgeObservation: Judge = ({ facts }, at, { expectedObservations }) => {
  const observation = expectedObservations[numberIn(facts, "observation") ?? 0];
  if (!observation) return [];
  const texts = [observation.theme, observation.phenomenon, observation.proposal ?? "", ...(observation.suggestedRecipient ?? [])];
  const direct = texts.flatMap((text) => screenForIdentifiers(text)).filter(({ certain }) => certain).length;
  const shl7Part = observation.shl7Part === undefined || observation.shl7Part === null ? undefined : String(observation.shl7Part);
  return evaluate(observationRules, { shl7Part, directIdentifiers: direct, indirectIdentifiers: 0 }, at);
};

const judgeEncounter: Judge = (event, at) => {
  const { facts } = event;
  const encounter = encounterSchema.parse({
    metOn: dayOf(event),
    worker: professionalFrom(event.actor),
    place: words(facts, "place") ?? "Paikka",
    identified: yes(facts, "identified") ?? false,
    name: words(facts, "nameRecorded"),
    linkingKey: words(facts, "linkingKey"),
    ageBand: known(AGE_BANDS, words(facts, "ageBand")),
    needs: needsFrom(list(facts, "topics1282")),
    guidanceGiven: yes(facts, "guidanceGiven"),
    referredTo: words(facts, "referredTo"),
    wishesContact: yes(facts, "wishesContact"),
    onlyTemporaryAdvice: yes(facts, "temporaryAdviceOnly"),
    escortedHandover: yes(facts, "escortedHandover"),
  });
  return evaluate(encounterRules, encounter, at);
};

const judgeVisit: Judge = (event, at) => {
  const { facts } = event;
  const reason = words(facts, "refusalReason");
  const visit = visitSchema.parse({
    visitedOn: dayOf(event),
    placeKind: words(facts, "placeType") === "paihdetyon_paivakeskus" ? "substanceDayCentre" : "meetingPlace",
    identityRequired: yes(facts, "identityRequired") ?? false,
    name: words(facts, "nameRecorded"),
    turnedAway: yes(facts, "refused") ?? false,
    turnAwayReason: reason && (known(TURN_AWAY_REASONS, reason) ?? "other"),
    ageBand: known(AGE_BANDS, words(facts, "ageBand")),
  });
  return evaluate(visitRules, visit, at);
};

const judgeDigital: Judge = (event, at) => {
  const { facts } = event;
  const service = {
    usedOn: localDate(dayOf(event)),
    secretContentVisible: yes(facts, "secretContentVisible"),
    strongIdentificationRequired: yes(facts, "strongIdentificationRequired"),
  };
  return evaluate(digitalServiceRules, service, at);
};

const JUDGES: Readonly<Record<string, Judge>> = {
  recordAccess: judgeAccess,
  reportTable: judgeTable,
  socialReportDraft: judgeDraft,
  socialReportObservation: judgeObservation,
  outreachEncounter: judgeEncounter,
  lowThresholdVisit: judgeVisit,
  digitalAccess: judgeDigital,
};

/** A finding about something that stands in nobody's record, and the event it is about. */
export interface EventFinding {
  readonly eventId: string;
  readonly finding: Finding;
}

/** What the rules say of the events of a case that leave nothing in a client's record, each by the law of its day. */
export const judgeOutside = (file: CaseFile, asOf: LocalDate, options: OptionOverrides): readonly EventFinding[] =>
  file.timeline
    .filter(({ at }) => at.slice(0, 10) <= asOf)
    .flatMap((event) => {
      const at = { asOf: localDate(dayOf(event)), today: asOf, options };
      return (JUDGES[event.kind]?.(event, at, file) ?? []).map((finding) => ({ eventId: event.id, finding }));
    });
