import type { LocalDate, Sector } from "@koonti/core";
import { emptySectorAssessment } from "./empty.ts";
import type { SectorAssessment } from "./schema.ts";

/** Who is asked for an assessment, or whose assessment has come. */
export interface AssessingParty {
  readonly sector: Sector;
  readonly organisation: string;
}

/** Who writes, and on which day. */
export interface AssessmentWriting {
  readonly user: { readonly name: string };
  readonly today: LocalDate;
}

/** What a request says of itself, in the language spoken: what is asked, for what, and on what consent or provision (ATL 39 §). */
export interface RequestWords {
  readonly what: string;
  readonly purpose: string;
  readonly basis: string;
}

/** A request to a party for its assessment, made today by the user. Where the information comes from is thereby known before it comes. */
export const askedAssessment = (
  party: AssessingParty,
  { what, purpose, basis }: RequestWords,
  { user, today }: AssessmentWriting,
): SectorAssessment => ({
  ...emptySectorAssessment({ ...party, participation: "requested" }),
  requestedOn: today,
  source: { what, fromWhom: party.organisation, askedBySocialWelfare: true, askedBy: user.name, provisionOrConsent: basis, purpose },
});

/** The request a party has not answered yet, if there is one: what comes from the party is written into it. */
export const requestTo = <D extends { readonly status: string; readonly content: SectorAssessment }>(
  documents: readonly D[],
  { sector, organisation }: AssessingParty,
): D | undefined =>
  documents.find(
    ({ status, content }) =>
      status === "draft" && content.participation === "requested" && content.sector === sector && content.organisation === organisation,
  );

/** A party's assessment that has come today and is written down by the user. */
export const receivedAssessment = (party: AssessingParty, { today }: AssessmentWriting): SectorAssessment => ({
  ...emptySectorAssessment({ ...party, participation: "received" }),
  source: { fromWhom: party.organisation, receivedOn: today },
});

/** The client's own view, told today. `organisation` is how the client is named in the language spoken. */
export const clientsAssessment = (organisation: string, { today }: AssessmentWriting): SectorAssessment => ({
  ...emptySectorAssessment({ sector: "client", organisation, participation: "received" }),
  assessedOn: today,
});

/** The user's own assessment for social welfare. */
export const ownAssessment = (organisation: string, title: string | undefined, { user, today }: AssessmentWriting): SectorAssessment => ({
  ...emptySectorAssessment({ sector: "social", organisation, participation: "received" }),
  assessedOn: today,
  author: { name: user.name, ...(title === undefined ? {} : { title }) },
});

/** The assessment of a party that was asked and stayed away (SHL 41 §). */
export const unansweredAssessment = (content: SectorAssessment, today: LocalDate): SectorAssessment => ({
  ...content,
  participation: "stayedAway",
  requestedOn: content.requestedOn ?? today,
});

/** What a party writes into a request is a received assessment, made today unless it says otherwise. */
export const answeredAssessment = (content: SectorAssessment, { user, today }: AssessmentWriting): SectorAssessment => ({
  ...content,
  participation: "received",
  assessedOn: content.assessedOn ?? today,
  author: content.author ?? { name: user.name },
  source: { ...content.source, receivedOn: content.source?.receivedOn ?? today },
});
