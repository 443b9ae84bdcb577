import type {
  DisclosureLogRow,
  disclosureLogRules,
  PlaceTable,
  placeTableRules,
  RecordUse,
  recordUseRules,
  UseLogRow,
  useLogRules,
} from "@koonti/access";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-20");
const FACTS = { ownTasks: ["workingAge"] } as const;

const used = (facts: Partial<RecordUse>): Example<RecordUse> => ({ subject: { outcome: "allowed", ...facts }, today });
const arranged = (facts: Partial<RecordUse>): Example<RecordUse> =>
  used({ workTask: "arranging", category: "decisions", facts: { ...FACTS, serviceTask: "elderly" }, ...facts });

const USE: UseLogRow = {
  data: "clientPlan",
  provider: "15",
  user: { id: "00000000-0000-4000-8000-000000000300", name: "Testi Työntekijä-03A" },
  purpose: "clientWork",
  at: "2026-11-20T10:15:00+02:00",
};
const DISCLOSURE: DisclosureLogRow = {
  data: "clientPlan",
  provider: "15",
  discloser: "Testi Työntekijä-03A",
  recipient: "Testi-Terveysasema",
  purpose: "Joint plan",
  at: "2026-11-20T10:15:00+02:00",
  basis: "Permit of the client 16.11.2026",
};
const placed = (subject: PlaceTable): Example<PlaceTable> => ({ subject, today });

/** Examples of the rules about using a record. */
export const recordUseExamples: ExamplesOf<typeof recordUseRules> = {
  "access/record-is-opened-for-relationship-or-task": {
    relationshipVerified: used({ relationshipVerified: true }),
    openedWithoutGround: used({ relationshipVerified: false }),
    taskStated: used({ relationshipVerified: false, otherTaskReason: "Stands in for a colleague on sick leave." }),
    denied: used({ outcome: "denied", relationshipVerified: false }),
    notKnown: used({}),
  },
  "access/data-is-within-the-work-task": {
    within: arranged({}),
    outside: arranged({ facts: { ...FACTS, serviceTask: "childProtection" } }),
    denied: arranged({ outcome: "denied" }),
    factsMissing: arranged({ facts: undefined }),
  },
};

/** Examples of the rules about a row of the use log. */
export const useLogExamples: ExamplesOf<typeof useLogRules> = {
  "access/use-leaves-a-whole-log-row": {
    whole: { subject: USE, today },
    incomplete: { subject: { ...USE, purpose: undefined }, today },
  },
};

/** Examples of the rules about a row of the disclosure log. */
export const disclosureLogExamples: ExamplesOf<typeof disclosureLogRules> = {
  "access/disclosure-leaves-a-whole-log-row": {
    whole: { subject: DISCLOSURE, today },
    incomplete: { subject: { ...DISCLOSURE, recipient: undefined, basis: undefined }, today },
  },
};

/** Examples of the rules about a table by place. */
export const placeTableExamples: ExamplesOf<typeof placeTableRules> = {
  "access/protected-person-is-in-no-municipality-row": {
    leftOut: placed({ level: "municipality", includesProtected: false }),
    counted: placed({ level: "municipality", includesProtected: true }),
    noPlace: placed({ level: "county", includesProtected: true }),
    notKnown: placed({ level: "village" }),
  },
};
