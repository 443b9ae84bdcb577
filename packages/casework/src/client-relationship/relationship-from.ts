import { nameParts } from "@koonti/national";
import type { Client } from "../client/schema.ts";
import type { Matter } from "../matter/matter.ts";
import { mattersOf } from "../matter/matters-of.ts";
import { responsiblePeople } from "../record/people.ts";
import type { ClientRecord } from "../record/record.ts";
import { specialSupportOf } from "../record/special-support.ts";
import type { ClientRelationshipDocument } from "./client-relationship.ts";

type Content = Partial<ClientRelationshipDocument>;

/** The two languages of service that structure 1505.1 knows. */
const SERVICE_LANGUAGES = { fi: "FI", sv: "SV" } as const;

const isServiceLanguage = (language: string): language is keyof typeof SERVICE_LANGUAGES => language in SERVICE_LANGUAGES;

const languagesOf = ({ basics: { motherTongue, serviceLanguage } }: Client): Content => ({
  motherTongues: motherTongue === undefined ? [] : [{ code: motherTongue.toUpperCase() }],
  ...(serviceLanguage !== undefined && isServiceLanguage(serviceLanguage) && { serviceLanguage: SERVICE_LANGUAGES[serviceLanguage] }),
});

const placesOf = ({ basics: { municipality, contactDetails } }: Client): Content => ({
  ...(municipality !== undefined && { homeMunicipality: { municipality: { code: municipality } } }),
  ...(contactDetails?.contactAddress !== undefined && { contactAddress: { streetAddress: contactDetails.contactAddress } }),
});

/** The relationship began with the first matter after the last closing, and has ended when the newest matter has been closed. */
const timesOf = (matters: readonly Matter[]): Content => {
  const lastClosed = matters.slice(0, -1).findLastIndex(({ closing }) => closing !== undefined);
  const first = matters[lastClosed + 1];
  const closing = matters.at(-1)?.closing?.content;
  const startedOn = first && (first.initiation.content.clientRelationshipStart ?? first.initiatedOn);
  const endReason = closing && [closing.conclusion, closing.groundText].filter(Boolean).join("\n\n");
  return {
    ...(startedOn !== undefined && { startedOn }),
    ...(closing && { endedOn: closing.relationshipEndsOn ?? closing.closedOn }),
    ...(endReason && { endReason }),
  };
};

const workersOf = (record: ClientRecord): NonNullable<Content["responsibleWorkers"]> => {
  const { ownWorker, pairWorker } = responsiblePeople(record);
  return [ownWorker, pairWorker].flatMap((worker) => (worker ? [nameParts(worker.name)] : []));
};

/**
 * A client relationship document (fi: asiakkuusasiakirja) as far as the record tells: when the relationship began and ended and why, who
 * answers for the client, languages, home municipality, special support. What else the structure asks for is for the worker to add.
 */
export function relationshipFrom(record: ClientRecord): Content {
  const specialSupport = specialSupportOf(record);
  return {
    otherNames: [],
    citizenships: [],
    temporaryMunicipalities: [],
    risks: [],
    relatedPersons: [],
    organiserUnits: [],
    serviceTasks: [],
    ...languagesOf(record.client),
    ...placesOf(record.client),
    ...timesOf(mattersOf(record).filter(({ subject }) => subject === "client")),
    ...(specialSupport !== "notAssessed" && { specialSupport: specialSupport === "yes" }),
    responsibleWorkers: workersOf(record),
  };
}
