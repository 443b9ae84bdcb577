import type { User } from "@koonti/access";
import type { LocalDate, Sector } from "@koonti/core";
import type { SectorAssessment } from "@koonti/service-need";
import { emptySectorAssessment } from "@koonti/service-need";

/** Who is asked, or whose assessment has come. */
export interface Party {
  readonly sector: Sector;
  readonly organisation: string;
}

/** What the moment of writing knows. */
export interface Writing {
  readonly user: Pick<User, "name" | "profession" | "unit" | "organisation">;
  readonly today: LocalDate;
}

/** What a request says of itself, in the language spoken: what is asked, for what, and on what consent or provision. */
export interface RequestWords {
  readonly what: string;
  readonly purpose: string;
  readonly basis: string;
}

/** A request to a party for its assessment, made today by the user. Where the information comes from is thereby known before it comes. */
export const askedAssessment = (party: Party, { what, purpose, basis }: RequestWords, { user, today }: Writing): SectorAssessment => ({
  ...emptySectorAssessment({ ...party, participation: "requested" }),
  requestedOn: today,
  source: { what, fromWhom: party.organisation, askedBySocialWelfare: true, askedBy: user.name, provisionOrConsent: basis, purpose },
});

/** The request a party has not answered yet, if there is one: what comes from the party is written into it. */
export const requestTo = <D extends { readonly status: string; readonly content: SectorAssessment }>(
  documents: readonly D[],
  { sector, organisation }: Party,
): D | undefined =>
  documents.find(
    ({ status, content }) =>
      status === "draft" && content.participation === "requested" && content.sector === sector && content.organisation === organisation,
  );

/** A party's assessment that has come today and is written down by the user. */
export const receivedAssessment = (party: Party, { today }: Writing): SectorAssessment => ({
  ...emptySectorAssessment({ ...party, participation: "received" }),
  source: { fromWhom: party.organisation, receivedOn: today },
});

/** The client's own view, told today. `organisation` is how the client is named in the language spoken. */
export const clientsAssessment = (organisation: string, { today }: Writing): SectorAssessment => ({
  ...emptySectorAssessment({ sector: "client", organisation, participation: "received" }),
  assessedOn: today,
});

/** The user's own assessment for social welfare. */
export const ownAssessment = (organisation: string, title: string | undefined, { user, today }: Writing): SectorAssessment => ({
  ...emptySectorAssessment({ sector: "social", organisation, participation: "received" }),
  assessedOn: today,
  author: { name: user.name, ...(title === undefined ? {} : { title }) },
});

/** The assessment of a party that was asked and stayed away. */
export const stayedAway = (content: SectorAssessment, today: LocalDate): SectorAssessment => ({
  ...content,
  participation: "stayedAway",
  requestedOn: content.requestedOn ?? today,
});

/** What a party writes into a request is a received assessment, made today unless it says otherwise. */
export const answered = (content: SectorAssessment, { user, today }: Writing): SectorAssessment => ({
  ...content,
  participation: "received",
  assessedOn: content.assessedOn ?? today,
  author: content.author ?? { name: user.name },
  source: { ...content.source, receivedOn: content.source?.receivedOn ?? today },
});
