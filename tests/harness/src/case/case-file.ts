import type { Sector, SupportNeedCode } from "@koonti/core";
import type { Strength } from "@koonti/service-need";

/** Who acts in an event. */
export interface CaseActor {
  readonly role: string;
  readonly profession?: string;
  readonly employmentForm?: "virkasuhde" | "tyosuhde";
  readonly unit?: string;
  readonly name?: string;
}

/** An event of a case; what its facts are depends on its kind. */
export interface CaseEvent {
  readonly id: string;
  readonly kind: string;
  /** Wall-clock time, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  readonly actor: CaseActor;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What one sector says in a case. */
export interface CaseAssessment {
  readonly id: string;
  readonly sector: Sector;
  readonly organisation: string;
  readonly authorProfession: string | null;
  readonly at: string;
  readonly needs: readonly { readonly code1282: SupportNeedCode; readonly severity: Strength; readonly statement: string }[];
  readonly services: readonly { readonly purpose: string; readonly provider: string; readonly status: "current" | "proposed" }[];
  readonly statements: readonly { readonly topic: string; readonly value: string; readonly text: string }[];
  readonly proposals: readonly string[];
}

/** One of the eleven items of a plan. */
export interface CaseItem {
  readonly status: "present" | "notNeeded" | "missing";
  readonly reason?: string;
  readonly voices?: readonly ("client" | "professional")[];
}

/** A plan of a case. */
export interface CasePlan {
  readonly madeAt: string;
  readonly kind: "single" | "joint";
  readonly madeWithClient: boolean;
  readonly obstacleReason: string | null;
  readonly clientParticipation: string;
  readonly consent: { readonly givenAt: string; readonly sectors: readonly string[] } | null;
  readonly legalBasis: string | null;
  readonly items: Readonly<Record<string, CaseItem>>;
  readonly goals: readonly {
    readonly id: string;
    readonly need1282: SupportNeedCode;
    readonly direction: 1 | 2;
    readonly text: string;
    readonly ownWordsFi: string;
    readonly targetDate: string | null;
  }[];
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: string;
    readonly provider: string;
    readonly start: string;
    readonly duration: string;
    readonly coversNeeds: readonly SupportNeedCode[];
    readonly goalIds: readonly string[];
  }[];
  readonly actions: readonly {
    readonly id: string;
    readonly what: string;
    readonly responsibleParty: string | null;
    readonly due: string | null;
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly responsibilities: readonly string[];
  }[];
  readonly nextReviewDate: string | null;
  readonly dissentingViews: string | null;
}

/** What the collation of a case is to say. */
export interface ExpectedCollation {
  readonly needs: readonly { readonly code1282: string; readonly shl11: number; readonly sectors: readonly string[] }[];
  readonly uncoveredNeeds: readonly string[];
  readonly overlappingServices: readonly { readonly purpose: string; readonly providers: readonly string[] }[];
  readonly conflictingStatements: readonly { readonly topic: string; readonly values: Readonly<Record<string, string>> }[];
  readonly missingResponsibilities: readonly { readonly kind: string; readonly id: string }[];
}

/** What a case says a rule should say. */
export interface Expectation {
  readonly id: string;
  readonly ruleRef: string;
  readonly asOf: string;
  readonly outcome: "satisfied" | "breached" | "undetermined" | "notApplicable";
  readonly severity?: "error" | "warning";
}

/** One step of a change to a case; lists are addressed by the `id` of their members. */
export interface CasePatch {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

/** An observation that may follow from a case. */
export interface CaseObservation {
  readonly theme: string;
  readonly code1282: readonly SupportNeedCode[];
  readonly phenomenon: string;
  readonly valence: "concern" | "goodPractice";
  readonly frequency: "single" | "recurring" | "growing";
  readonly estimatedPersonsBand: string;
  readonly servicesRole: "gap" | "barrier" | "overlap" | "goodPractice";
  readonly proposal: string | null;
  readonly suggestedRecipient: readonly string[];
  readonly shl7Part: number;
}

/** A synthetic case, as the files beside the repository have it. */
export interface CaseFile {
  readonly id: string;
  readonly title: string;
  readonly municipality: { readonly code: string };
  readonly story: readonly string[];
  readonly quotes: readonly { readonly fi: string }[];
  readonly client: {
    readonly name: string | null;
    readonly hetu: string | null;
    readonly motherTongue: string | null;
    readonly serviceLanguage: string | null;
    readonly turvakielto: boolean;
    readonly highestCareAllowance: boolean;
    readonly disabledPersonVpl: boolean;
    readonly dependants: number;
  };
  readonly timeline: readonly CaseEvent[];
  readonly sectorAssessments: readonly CaseAssessment[];
  readonly plans: readonly CasePlan[];
  readonly expected: readonly Expectation[];
  readonly expectedCollation: ExpectedCollation | null;
  readonly expectedObservations: readonly CaseObservation[];
  readonly variants: readonly {
    readonly id: string;
    readonly kind: "corrected" | "faulty" | "boundary";
    readonly patch: readonly CasePatch[];
    readonly expectedCollation?: Partial<ExpectedCollation>;
  }[];
}
