import { NEED_NATURES, SPECIAL_SUPPORT_REASONS, type SpecialSupportReason } from "@koonti/service-need";
import type { CaseEvent } from "../case-file/schema.ts";
import type { Conversion } from "./conversion.ts";
import { byWord, type Converters, dayOf } from "./converter.ts";
import { group, list, recorded, words, wordsOrRecorded, yes } from "./facts.ts";
import { needsFrom } from "./needs.ts";
import { professionalFrom } from "./people.ts";

const REASONS: Readonly<Record<string, SpecialSupportReason>> = {
  ...Object.fromEntries(SPECIAL_SUPPORT_REASONS.map((reason) => [reason, reason])),
  gambling: "addictiveBehaviour",
  gamblingAddiction: "addictiveBehaviour",
  otherAddiction: "addictiveBehaviour",
  problemSubstanceUse: "substanceUse",
  cognitiveDisability: "cognitiveIllness",
  psychicDisability: "psychicIllness",
};

/** Whom an assessment concerns: `child`, or the client, whom the cases also call parent. */
const subjectOf = ({ facts }: CaseEvent): "child" | "client" => (words(facts, "subject") === "child" ? "child" : "client");

const ofKind = (conversion: Conversion, kind: string, subject: "child" | "client"): readonly CaseEvent[] =>
  conversion.events.filter((event) => event.kind === kind && subjectOf(event) === subject);

/** The start and the completion of one assessment: the first start of a person with the first completion, and so on. */
const pairOf = (conversion: Conversion, event: CaseEvent) => {
  const subject = subjectOf(event);
  const number = ofKind(conversion, event.kind, subject).indexOf(event);
  const start = ofKind(conversion, "assessmentStart", subject)[number];
  const end = ofKind(conversion, "assessmentCompleted", subject)[number];
  return { subject, start, end };
};

const specialSupport = (facts: CaseEvent["facts"]) => ({
  entitled: yes(facts, "specialSupport"),
  difficultyAccessingServices: yes(facts, "difficultyAccessingServices"),
  reasons: [...new Set(list(facts, "specialSupportReasons").map((word) => byWord<SpecialSupportReason>(REASONS, word, "otherComparable")))],
  oldAgeRelated: yes(facts, "oldAgeRelated"),
});

const voiceIn = (facts: CaseEvent["facts"], voice: string): string | undefined =>
  list(facts, "ownWorkerNeedVoices").includes(voice) ? "Kirjattu" : undefined;

const childViewOf = (facts: CaseEvent["facts"]) => {
  const view = group(facts, "childView");
  return view && { method: words(view, "method"), summary: words(view, "summary"), obstacleReason: words(view, "obstacleReason") };
};

const findings = ({ facts }: CaseEvent) => ({
  specialSupport: specialSupport(facts),
  disabledPerson: yes(facts, "disabledPersonVpl"),
  summary: recorded(facts, "summaryRecorded"),
  conclusions: recorded(facts, "professionalConclusionsRecorded"),
  clientView: recorded(facts, "clientViewRecorded"),
  clientViewObstacle: words(facts, "clientViewObstacle"),
  ownWorkerNeed: { client: voiceIn(facts, "client"), professional: voiceIn(facts, "professional") },
  hasNeed: yes(facts, "hasNeed"),
  needNature: NEED_NATURES.find((nature) => nature === words(facts, "needNature")),
  needs: needsFrom(list(facts, "needs1282")).map((code) => ({ code, state: "confirmed" })),
  rightsExplained: yes(facts, "rightsExplained"),
  alternativesExplained: yes(facts, "alternativesExplained"),
  understood: yes(facts, "understood") ?? yes(facts, "rightsExplained"),
  childView: childViewOf(facts),
  planWillBeMade: yes(facts, "planWillBeMade") ?? (words(facts, "noPlanReason") ? false : undefined),
  noPlanReason: words(facts, "noPlanReason"),
});

const NOTHING_YET = {
  initiationReasons: [],
  absentAuthorities: [],
  services: [],
  lifeSituation: {},
  settlements: [],
  droppedStatements: [],
};

const BEGUN = { specialSupport: { reasons: [] }, needs: [], ownWorkerNeed: {} };

function writeAssessment(event: CaseEvent, conversion: Conversion): void {
  const { subject, start, end } = pairOf(conversion, event);
  // A completed assessment is written once, when it is completed; one that goes on, when it began.
  if (event.kind === "assessmentStart" && end) return;
  const content = {
    ...NOTHING_YET,
    ...(end ? findings(end) : BEGUN),
    subject,
    startedOn: start && dayOf(start),
    completedOn: end && dayOf(end),
    assessor: professionalFrom((end ?? event).actor),
  };
  conversion.write(
    "serviceNeedAssessment",
    content,
    [start?.id, end?.id].filter((id) => id !== undefined),
  );
}

/** The act on older persons wants two things more, which stand in a document of their own. */
function writeOlderPerson({ id, facts, actor, ...event }: CaseEvent, conversion: Conversion): void {
  const regularServicesNeeded = yes(facts, "regularServicesNeeded");
  const raiUsed = yes(facts, "raiDone");
  if (regularServicesNeeded === undefined && raiUsed === undefined) return;
  const content = { assessedOn: dayOf({ id, facts, actor, ...event }), assessor: professionalFrom(actor), regularServicesNeeded, raiUsed };
  conversion.write("olderPersonAssessment", content, [id]);
}

const MAPPING_GROUNDS: Readonly<Record<string, "evidentlyUnable" | "childInterest">> = {
  clientUnable: "evidentlyUnable",
  evidentlyUnable: "evidentlyUnable",
  childInterest: "childInterest",
};

/** The service-need assessment and what is found out beside it. */
export const assessment: Converters = {
  assessmentStart: writeAssessment,
  assessmentCompleted: (event, conversion) => {
    writeAssessment(event, conversion);
    writeOlderPerson(event, conversion);
  },

  networkMapping: (event, conversion) => {
    const { facts } = event;
    const ground = words(facts, "ground");
    conversion.write(
      "networkMapping",
      {
        mappedOn: dayOf(event),
        mappedBy: professionalFrom(event.actor),
        consent: yes(facts, "consent"),
        ground: ground === undefined ? undefined : byWord<string>(MAPPING_GROUNDS, ground, "other"),
        groundText: ground,
        informationNecessary: yes(facts, "informationNecessary"),
      },
      [event.id],
    );
  },

  needEstablished: (event, conversion) => {
    const service = words(event.facts, "service") ?? "";
    conversion.write(
      "establishedNeed",
      {
        establishedOn: dayOf(event),
        establishedBy: professionalFrom(event.actor),
        service: /psychosocial/i.test(service) ? "psychosocialSupport" : "other",
      },
      [event.id],
    );
  },

  representativeConsultation: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "representativeConsultation",
      {
        consultedOn: dayOf(event),
        consultedBy: professionalFrom(event.actor),
        capacityLimited: yes(facts, "capacityLimited"),
        consulted: list(facts, "consulted"),
        willFoundOut: yes(facts, "willFoundOut"),
        guardianNeedEvident: yes(facts, "guardianNeedEvident"),
      },
      [event.id],
    );
  },

  guardianshipNotification: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "guardianshipNotification",
      {
        notifiedOn: dayOf(event),
        notifiedBy: professionalFrom(event.actor),
        recipient: wordsOrRecorded(facts, "recipient") ?? "DVV",
        clientInformed: yes(facts, "clientInformed"),
      },
      [event.id],
    );
  },
};
