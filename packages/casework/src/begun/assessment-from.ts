import { dateOf, type LocalDate, type Professional } from "@koonti/core";
import { type Collation, emptyAssessment, needsFromCollation, type ServiceNeedAssessment } from "@koonti/service-need";
import { collationOf } from "../collation/collation-of.ts";
import { type ClientRecord, documentsOf, latestOf } from "../record/record.ts";

type Known = Partial<ServiceNeedAssessment>;

const organisationsIn = ({ columns }: Collation, participation: "received" | "stayedAway"): string =>
  columns
    .filter((column) => column.participation === participation && column.sector !== "client")
    .map(({ organisation }) => organisation)
    .join(", ");

/** What the client has said of each need in an assessment of their own, as one text. */
const clientsWordsIn = (record: ClientRecord): string =>
  documentsOf(record, "sectorAssessment")
    .filter(({ content }) => content.sector === "client" && content.participation === "received")
    .flatMap(({ content }) => content.needs.map(({ statement }) => statement))
    .filter((statement) => statement !== "")
    .join("\n");

const fromMatter = (record: ClientRecord): Known => {
  const initiation = latestOf(record, "initiation")?.content;
  const reasons = initiation?.needs.length ? initiation.needs : latestOf(record, "contact")?.content.needs;
  return {
    ...(initiation && { initiatedOn: dateOf(initiation.initiatedAt) }),
    ...(reasons && { initiationReasons: reasons }),
  };
};

const fromSectors = (record: ClientRecord): Known => {
  const collation = collationOf(record);
  const participants = organisationsIn(collation, "received");
  const absentOthers = organisationsIn(collation, "stayedAway");
  const clientView = clientsWordsIn(record);
  return { ...(participants && { participants }), ...(absentOthers && { absentOthers }), ...(clientView && { clientView }) };
};

/**
 * What a record already tells of a service-need assessment (fi: palvelutarpeen arviointi): when and why the matter began, who has taken part
 * and who stayed away, the client's own words. Nothing of it is written twice. What the record does not tell is absent.
 */
export const knownOfAssessment = (record: ClientRecord): Known => {
  const { disabledPerson } = record.client.basics;
  return { ...fromMatter(record), ...fromSectors(record), ...(disabledPerson !== undefined && { disabledPerson }) };
};

/** Who begins a document, and when. */
export interface AssessmentBeginning {
  readonly today: LocalDate;
  readonly assessor?: Professional | undefined;
}

/**
 * A service-need assessment as it begins from a record: what the record knows is there, and the needs come from the collation of the sectors'
 * assessments, every one of them still open (SHL 36 and 37 §).
 */
export const assessmentFrom = (record: ClientRecord, { today, assessor }: AssessmentBeginning): ServiceNeedAssessment => ({
  ...emptyAssessment("client"),
  ...knownOfAssessment(record),
  startedOn: today,
  ...(assessor && { assessor }),
  needs: [...needsFromCollation(collationOf(record))],
});
