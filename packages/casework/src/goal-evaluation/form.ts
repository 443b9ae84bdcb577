import { clientPlanForm } from "@koonti/client-plan";
import type { FieldDefinition, FormDefinition } from "@koonti/core";
import { day, one, professional, words, yesNo } from "../form/fields.ts";

const goalField = one("goalId", { fi: "Suunnitelman tavoite", sv: "Mål i planen", en: "Goal of the plan" });

/** A goal that is evaluated is one of the plan's own here; in a new plan it is one of the plan before. */
const withGoalOfPlan = (field: FieldDefinition): FieldDefinition =>
  field.name === "goals" ? { ...field, fields: [goalField, ...(field.fields ?? [])] } : field;

const evaluationFields: readonly FieldDefinition[] = clientPlanForm.sections
  .flatMap(({ fields }) => fields)
  .filter(({ name }) => name === "evaluation")
  .map((field) => ({ ...field, required: true, fields: (field.fields ?? []).map(withGoalOfPlan) }));

/** The form of an evaluation of a plan's goals (SHL 39 §, ATL 42 §), asked as a new plan asks of the one before. */
export const goalEvaluationForm: FormDefinition = {
  id: "casework/goalEvaluation",
  title: { fi: "Tavoitteiden arviointi", sv: "Utvärdering av målen", en: "Evaluation of goals" },
  sections: [
    {
      id: "evaluating",
      title: { fi: "Arvioiminen", sv: "Utvärderingen", en: "How it was evaluated" },
      fields: [
        day("evaluatedOn", { fi: "Arvioitu", sv: "Utvärderat", en: "Evaluated on" }, { required: true, ref: "SHL-39-b.9" }),
        one("planId", { fi: "Arvioitava suunnitelma", sv: "Plan som utvärderas", en: "Plan evaluated" }),
        professional("evaluatedBy", { fi: "Arvioija", sv: "Utvärderare", en: "Evaluated by" }),
        yesNo("clientPresent", { fi: "Asiakas oli mukana", sv: "Klienten var med", en: "The client took part" }, { ref: "ATL-42" }),
        words(
          "clientsView",
          { fi: "Asiakkaan oma arvio", sv: "Klientens egen bedömning", en: "The client's own view" },
          { voice: "client", ref: "ATL-42" },
        ),
      ],
    },
    { id: "evaluation", title: { fi: "Arviointi", sv: "Utvärdering", en: "Evaluation" }, fields: evaluationFields },
  ],
};
