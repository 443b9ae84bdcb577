/** The event from which the time of keeping is counted. `recordingUnneeded`: when a recording is needed no more and its content is written down. */
export const RETENTION_STARTS = [
  "clientDeath",
  "matterClosed",
  "lastMatterClosed",
  "childBirth",
  "madeOn",
  "validityEnded",
  "messageSent",
  "logEvent",
  "newVersion",
  "recordingUnneeded",
] as const;
/** One of {@link RETENTION_STARTS}. */
export type RetentionStart = (typeof RETENTION_STARTS)[number];

/** How long a group of documents is kept and from when. */
export interface Retention {
  /** Full years; 0 for what may be destroyed at once after its start event. */
  readonly years: number;
  readonly from: RetentionStart;
}

/**
 * How long client documents are kept (fi: säilytysajat), annex of the client data act (703/2023); it applies to older documents too.
 * After the time they are destroyed at once, unless ordered to be archived (24 §).
 *
 * The annex as read says nothing of where the three years of vouchers begin; the day they were made is our reading.
 */
export const RETENTION = {
  relationshipBasics: { years: 2, from: "clientDeath" },
  families: { years: 30, from: "matterClosed" },
  workingAge: { years: 10, from: "matterClosed" },
  elderly: { years: 10, from: "matterClosed" },
  substanceUse: { years: 10, from: "matterClosed" },
  disability: { years: 10, from: "lastMatterClosed" },
  childProtection: { years: 2, from: "clientDeath" },
  familyLawOfChild: { years: 120, from: "childBirth" },
  familyLawOther: { years: 10, from: "matterClosed" },
  vouchers: { years: 3, from: "madeOn" },
  feeDecisions: { years: 12, from: "validityEnded" },
  correspondence: { years: 3, from: "messageSent" },
  copiesOfStatements: { years: 5, from: "madeOn" },
  recordings: { years: 0, from: "recordingUnneeded" },
  logs: { years: 12, from: "logEvent" },
  permitNewest: { years: 12, from: "clientDeath" },
  permitEarlier: { years: 12, from: "newVersion" },
} as const satisfies Readonly<Record<string, Retention>>;

/** A group of documents of {@link RETENTION}. */
export type RetentionGroup = keyof typeof RETENTION;
