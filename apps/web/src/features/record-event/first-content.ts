import type { User } from "@koonti/access";
import type { ClientRecord, DocumentKind } from "@koonti/casework";
import { knownFromRecord } from "@koonti/casework";
import type { FieldDefinition, FormDefinition, LocalDate, Professional } from "@koonti/core";
import { emptyContent } from "@koonti/core";
import type { Content } from "../../components/form/content-path.ts";
import { isWhole, professionalOf } from "../../session/professional-of.ts";

/** Days of what a worker does: most often the day it is recorded. A day on which something came or began elsewhere is written. */
const TODAY_FIELDS: readonly string[] = [
  "assessedOn",
  "checkedOn",
  "closedOn",
  "consultedOn",
  "contactedOn",
  "decidedOn",
  "declinedOn",
  "disclosedOn",
  "enteredOn",
  "establishedOn",
  "evaluatedOn",
  "heldOn",
  "madeOn",
  "mappedOn",
  "metOn",
  "notifiedOn",
  "recordedOn",
  "referredOn",
  "sentOn",
];

/** Of these the day is that of another's document. */
const MADE_ELSEWHERE: readonly DocumentKind[] = ["clientDocument"];

/** A professional is whoever records, until another is written. */
const isProfessional = ({ widget, fields = [] }: FieldDefinition): boolean =>
  widget === "group" && ["name", "profession", "employment"].every((name) => fields.some((field) => field.name === name));

/** Who records, where that is known whole or has to be completed; half a professional is no help where none is asked for. */
const isFilledBy = (professional: Partial<Professional>, { fields = [] }: FieldDefinition): boolean =>
  isWhole(professional) || fields.some(({ required }) => required === true);

/** What is known when an event is recorded: who records it, on which day, and which documents of the record it may be about. */
export const firstContent = (kind: DocumentKind, form: FormDefinition, record: ClientRecord, user: User, today: LocalDate): Content => {
  const fields = form.sections.flatMap((section) => section.fields);
  const professional = professionalOf(user);
  const own = fields.filter((field) => isProfessional(field) && isFilledBy(professional, field)).map(({ name }) => [name, professional]);
  const dated = MADE_ELSEWHERE.includes(kind) ? [] : fields.filter(({ name }) => TODAY_FIELDS.includes(name));
  const days = dated.map(({ name }) => [name, today]);
  return { ...emptyContent(form), ...knownFromRecord(kind, record), ...Object.fromEntries([...own, ...days]) };
};
