import type { ClientRecord, ResponsiblePeople } from "@koonti/casework";
import { currentAssignmentOf, latestOf, responsiblePeople } from "@koonti/casework";
import type { LocalDate } from "@koonti/core";
import { ageOn, birthDateOf } from "@koonti/core";

/** What stands in the bar above a client's pages. */
export interface ClientFacts {
  readonly name: string;
  readonly birthDate?: LocalDate;
  readonly age?: number;
  readonly relationshipSince?: LocalDate;
  readonly needsSpecialSupport: boolean;
  readonly protectedIdentity: boolean;
  readonly phone?: string;
  readonly people: ResponsiblePeople;
}

const birthDateIn = ({ client: { basics } }: ClientRecord): LocalDate | undefined =>
  basics.birthDate ?? (basics.hetu === undefined ? undefined : birthDateOf(basics.hetu));

const needsSpecialSupport = (record: ClientRecord): boolean =>
  currentAssignmentOf(record)?.specialSupport === "yes" ||
  latestOf(record, "serviceNeedAssessment")?.content.specialSupport.entitled === true;

/** What is known of the client at a glance. */
export const factsOf = (record: ClientRecord, today: LocalDate): ClientFacts => {
  const { basics } = record.client;
  const birthDate = birthDateIn(record);
  const relationshipSince = latestOf(record, "initiation")?.content.clientRelationshipStart;
  const phone = basics.contactDetails?.phone;
  return {
    name: `${basics.givenNames} ${basics.familyName}`,
    ...(birthDate === undefined ? {} : { birthDate, age: ageOn(birthDate, today) }),
    ...(relationshipSince === undefined ? {} : { relationshipSince }),
    needsSpecialSupport: needsSpecialSupport(record),
    protectedIdentity: basics.protectedIdentity,
    ...(phone === undefined ? {} : { phone }),
    people: responsiblePeople(record),
  };
};
