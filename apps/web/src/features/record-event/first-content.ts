import type { User } from "@koonti/access";
import type { ClientRecord, DocumentKind } from "@koonti/casework";
import { latestOf } from "@koonti/casework";
import type { FormDefinition, LocalDate } from "@koonti/core";
import { emptyContent } from "@koonti/core";
import type { Content } from "../../components/form/content-path.ts";
import { asProfessional } from "../../session/as-professional.ts";

/** Fields that hold whoever records, and fields that hold the day of recording. */
const OWN_FIELDS: readonly string[] = ["assessor", "decidedBy", "mappedBy"];
const TODAY_FIELDS: readonly string[] = ["decidedOn", "declinedOn", "mappedOn", "madeOn", "referredOn", "enteredOn", "recordedOn"];

/** What is known when an event is recorded: who records it, and on which day. */
export const firstContent = (form: FormDefinition, user: User, today: LocalDate): Content => {
  const names = form.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  const own = names.filter((name) => OWN_FIELDS.includes(name)).map((name) => [name, asProfessional(user)]);
  const days = names.filter((name) => TODAY_FIELDS.includes(name)).map((name) => [name, today]);
  return { ...emptyContent(form), ...Object.fromEntries([...own, ...days]) };
};

const nameOfPlanned = (content: Content, record: ClientRecord): string | undefined =>
  latestOf(record, "clientPlan")?.content.services.find(({ id }) => id === content["plannedServiceId"])?.name;

const planOf = (record: ClientRecord): Content => {
  const plan = latestOf(record, "clientPlan");
  return plan === undefined ? {} : { planId: plan.id };
};

const startOf = (content: Content, record: ClientRecord): Content => {
  const name = nameOfPlanned(content, record);
  const decision = latestOf(record, "decision");
  return {
    ...content,
    ...planOf(record),
    ...(name === undefined ? {} : { name }),
    ...(decision === undefined ? {} : { decisionId: decision.id }),
  };
};

/** What the record tells and nobody writes again: the plan and the decision an event rests on, and who decides. */
export const withKnown = (kind: DocumentKind, content: Content, record: ClientRecord, user: User): Content => {
  if (kind === "serviceStart") return startOf(content, record);
  return kind === "decision" ? { ...content, ...planOf(record), decider: asProfessional(user) } : content;
};
