import type { Sector, Shl11Item, SupportNeedCode } from "@koonti/core";
import type { Settlement } from "../assessment/schema.ts";
import type { Participation, ServiceState, Strength } from "../sector-assessment/codes.ts";
import type { SectorAssessment } from "../sector-assessment/schema.ts";

/** An assessment with the document it stands in. */
export interface AssessmentSource {
  readonly id: string;
  readonly content: SectorAssessment;
}

/** A statement put aside with a reason; of an assessment's need, by the document and the need. */
export interface DroppedNeed {
  readonly documentId: string;
  readonly need: SupportNeedCode;
  readonly reason: string;
}

/** What collation has to know of a plan. A client plan is one as it stands. */
export interface PlanFacts {
  readonly services: readonly { readonly needs: readonly SupportNeedCode[] }[];
  readonly parties: readonly { readonly id: string; readonly responsibilities: readonly string[] }[];
  readonly actions: readonly { readonly id: string; readonly partyId?: string | undefined }[];
}

/** What is collated. */
export interface CollationInput {
  readonly assessments: readonly AssessmentSource[];
  readonly plan?: PlanFacts | undefined;
  readonly dropped?: readonly DroppedNeed[] | undefined;
  readonly settlements?: readonly Settlement[] | undefined;
}

/** Whose words something is, and where they were written. */
export interface Origin {
  readonly documentId: string;
  readonly sector: Sector;
  readonly organisation: string;
  readonly author?: string;
  readonly title?: string;
  readonly assessedOn?: string;
  /** The provision or consent by which the information was got (ATL 39 §). */
  readonly provisionOrConsent?: string;
}

/** A column of the picture: one assessment, received or not. */
export interface CollationColumn extends Origin {
  readonly participation: Participation;
  readonly requestedOn?: string;
}

/**
 * What one party says of one need. `notAssessed`: the party's assessment does not name it. `awaited`: the assessment has not come.
 * `stayedAway`: the party was asked and did not take part. `dropped`: it was named, and put aside with a reason.
 */
export type CollationCell =
  | { readonly state: "named"; readonly strength?: Strength; readonly statement: string }
  | { readonly state: "dropped"; readonly strength?: Strength; readonly statement: string; readonly reason: string }
  | { readonly state: "notAssessed" | "awaited" | "stayedAway" };

/** How the parties stand to a need together. */
export const AGREEMENT_KINDS = [
  /** Only the client names it. */
  "onlyClient",
  /** Only one other party names it. */
  "onlyOneSector",
  /** Several parties name it, the client does not. */
  "clientDidNotName",
  /** Several parties name it; the client's own assessment has not been made. */
  "clientNotHeard",
  /** The client and others name it, equally strong as far as they say. */
  "clientAndOthersAgree",
  /** The client and others name it, with different strengths. */
  "differInStrength",
] as const;

/** One of {@link AGREEMENT_KINDS}. */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** How the parties stand to a need together, counted by assessments. */
export interface Agreement {
  readonly kind: AgreementKind;
  readonly clientNames: boolean;
  /** How many assessments besides the client's name it. */
  readonly others: number;
  readonly strengthsDiffer: boolean;
}

/** A row of the picture: a need somebody names. */
export interface CollationNeed {
  readonly code: SupportNeedCode;
  /** Item of SHL 11 §; absent for need 99, which a professional places. */
  readonly shl11?: Shl11Item;
  /** One cell per column, in the order of the columns. */
  readonly cells: readonly CollationCell[];
  /** Sectors that name it, the client first. */
  readonly sectors: readonly Sector[];
  readonly strongest?: Strength;
  readonly agreement: Agreement;
}

/** Where one party stands on a question. */
export interface Position {
  readonly origin: Origin;
  readonly value: string;
  readonly text?: string;
}

/** Parties give different answers to one question. The positions stay as they were said also when the conflict is settled. */
export interface Conflict {
  readonly topic: string;
  /** The different answers, in the order of the known scale. */
  readonly values: readonly { readonly value: string; readonly positions: readonly Position[] }[];
  /** The client's own answer, in an assessment or when the conflict was settled. */
  readonly client: { readonly state: "said"; readonly value?: string; readonly text?: string } | { readonly state: "notAsked" };
  readonly settlement?: Settlement;
}

/** One purpose from two or more providers. */
export interface OverlappingService {
  readonly purpose: string;
  readonly providers: readonly string[];
  readonly services: readonly { readonly origin: Origin; readonly provider: string; readonly state: ServiceState }[];
}

/** A party of the plan without a task, or an action that nobody answers for. */
export interface MissingResponsibility {
  readonly kind: "party" | "action";
  readonly id: string;
}

/** Something a party has said, with its origin. */
export type Statement = { readonly origin: Origin; readonly text: string } & (
  | { readonly kind: "need"; readonly need: SupportNeedCode; readonly strength?: Strength; readonly droppedBecause?: string }
  | { readonly kind: "view"; readonly topic: string; readonly value: string }
  | { readonly kind: "proposal" }
);

/** Sector assessments as one picture (fi: kooste). */
export interface Collation {
  readonly columns: readonly CollationColumn[];
  readonly needs: readonly CollationNeed[];
  readonly conflicts: readonly Conflict[];
  /** Named needs that no service of the plan covers; empty without a plan. */
  readonly uncoveredNeeds: readonly SupportNeedCode[];
  readonly overlappingServices: readonly OverlappingService[];
  /** Empty without a plan. */
  readonly missingResponsibilities: readonly MissingResponsibility[];
  readonly statements: readonly Statement[];
  /** Whether the client's own assessment is among those received. */
  readonly clientHeard: boolean;
  readonly hasPlan: boolean;
}
