import { ageOn, type LocalDate } from "@koonti/core";
import { birthDateFrom } from "../client/birth-date.ts";
import { relationshipFrom } from "../client-relationship/relationship-from.ts";
import { currentAssignmentOf, type ResponsiblePeople, responsiblePeople } from "../record/people.ts";
import type { ClientRecord } from "../record/record.ts";
import { specialSupportOf } from "../record/special-support.ts";

/** What is known of a client at a glance; what is not known is absent. */
export interface ClientFacts {
  readonly name: string;
  readonly birthDate?: LocalDate;
  readonly age?: number;
  /** The day on which the relationship that goes on now began (fi: asiakkuus). */
  readonly relationshipSince?: LocalDate;
  readonly needsSpecialSupport: boolean;
  readonly protectedIdentity: boolean;
  readonly phone?: string;
  readonly people: ResponsiblePeople;
}

/** A need for special support that an assessment of the client has found, or with which an own worker was named (SHL 3 and 42 §). */
const needsSpecialSupport = (record: ClientRecord): boolean =>
  currentAssignmentOf(record)?.specialSupport === "yes" || specialSupportOf(record) === "yes";

/** What is known of the client of a record at a glance. */
export const clientFacts = (record: ClientRecord, today: LocalDate): ClientFacts => {
  const { basics } = record.client;
  const birthDate = birthDateFrom(basics);
  const { startedOn, endedOn } = relationshipFrom(record);
  const phone = basics.contactDetails?.phone;
  return {
    name: `${basics.givenNames} ${basics.familyName}`,
    ...(birthDate !== undefined && { birthDate, age: ageOn(birthDate, today) }),
    ...(startedOn !== undefined && endedOn === undefined && { relationshipSince: startedOn }),
    needsSpecialSupport: needsSpecialSupport(record),
    protectedIdentity: basics.protectedIdentity,
    ...(phone !== undefined && { phone }),
    people: responsiblePeople(record),
  };
};
