import type { User } from "@koonti/access";
import type { ClientRecord } from "@koonti/casework";
import { collationOf, documentsOf, latestOf } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { dateOf } from "@koonti/core";
import type { Collation, ServiceNeedAssessment } from "@koonti/service-need";
import { emptyAssessment, needsFromCollation } from "@koonti/service-need";
import { given } from "../../components/form/given.ts";
import { isWhole, professionalOf } from "../../session/professional-of.ts";

const organisations = ({ columns }: Collation, participation: "received" | "stayedAway"): string =>
  columns
    .filter((column) => column.participation === participation && column.sector !== "client")
    .map(({ organisation }) => organisation)
    .join(", ");

/** What the client has said of each need in an own assessment, as one text. */
const clientsOwnWords = (record: ClientRecord): string =>
  documentsOf(record, "sectorAssessment")
    .filter(({ content }) => content.sector === "client" && content.participation === "received")
    .flatMap(({ content }) => content.needs.map(({ statement }) => statement))
    .filter((statement) => statement !== "")
    .join("\n");

/** What the record already knows of an assessment: nothing of it is written twice. */
export const knownOfAssessment = (record: ClientRecord): Partial<ServiceNeedAssessment> => {
  const initiation = latestOf(record, "initiation")?.content;
  const contact = latestOf(record, "contact")?.content;
  const collation = collationOf(record);
  const reasons = initiation?.needs.length ? initiation.needs : contact?.needs;
  return given({
    initiatedOn: initiation === undefined ? undefined : dateOf(initiation.initiatedAt),
    initiationReasons: reasons,
    participants: organisations(collation, "received") || undefined,
    absentOthers: organisations(collation, "stayedAway") || undefined,
    disabledPerson: record.client.basics.disabledPerson,
    clientView: clientsOwnWords(record) || undefined,
  });
};

/** A service-need assessment begun today: what the record knows is there, the needs come from the collation, all still open. */
export const startingAssessment = (record: ClientRecord, user: User, today: LocalDate): ServiceNeedAssessment => {
  const assessor = professionalOf(user);
  return {
    ...emptyAssessment("client"),
    ...knownOfAssessment(record),
    startedOn: today,
    ...(isWhole(assessor) ? { assessor } : {}),
    needs: [...needsFromCollation(collationOf(record))],
  };
};
