import type { FieldDefinition, FieldOption, FormDefinition } from "@koonti/core";
import type { ClientPlan } from "../schema.ts";
import { beginningSection } from "./beginning.ts";
import { endingSection, evaluationSection } from "./ending.ts";
import { goalsSection, servicesSection } from "./goals.ts";
import { itemsSection } from "./items.ts";
import { partiesSection } from "./parties.ts";

/**
 * The form of a client plan (fi: asiakassuunnitelman lomake). Fields that point at a goal or a party of the same plan (`goalId`, `goalIds`,
 * `partyId`) are choices without options here; `clientPlanFormFor` fills them in from a plan.
 *
 * @see SHL 39 §; structure 15020
 */
export const clientPlanForm: FormDefinition = {
  id: "clientPlan",
  title: { fi: "Asiakassuunnitelma", sv: "Klientplan", en: "Client plan" },
  sections: [beginningSection, itemsSection, goalsSection, servicesSection, partiesSection, evaluationSection, endingSection],
};

const asWritten = (text: string): FieldOption["label"] => ({ fi: text, sv: text, en: text });

const goalOptions = ({ goals }: ClientPlan): readonly FieldOption[] =>
  goals.map(({ id, ownWords, text }) => ({ value: id, label: asWritten(ownWords || text || id) }));

const partyOptions = ({ parties }: ClientPlan): readonly FieldOption[] =>
  parties.map(({ id, name }) => ({ value: id, label: asWritten(name) }));

const REFERENCES: Readonly<Record<string, (plan: ClientPlan) => readonly FieldOption[]>> = {
  goalId: goalOptions,
  goalIds: goalOptions,
  partyId: partyOptions,
};

const filled = (field: FieldDefinition, plan: ClientPlan): FieldDefinition => {
  const optionsIn = REFERENCES[field.name];
  const inside = field.fields && { fields: field.fields.map((one) => filled(one, plan)) };
  return { ...field, ...inside, ...(optionsIn && { options: optionsIn(plan) }) };
};

/** The form of a client plan with the plan's own goals and parties to choose from where an action or a dissent points at one. */
export const clientPlanFormFor = (plan: ClientPlan): FormDefinition => ({
  ...clientPlanForm,
  sections: clientPlanForm.sections.map((section) => ({ ...section, fields: section.fields.map((field) => filled(field, plan)) })),
});
