import { type FormDefinition, optionsFrom } from "@koonti/core";
import { PLAN_ANSWER_LABELS } from "./labels.ts";
import { PLAN_ANSWERS } from "./schema.ts";

const WITHOUT_AGREEMENT = { path: "answer", in: ["disagrees", "couldNotAnswer"] } as const;

/** The form of the client's answer to a plan. Which plan and which version is known from where it is asked. */
export const planAnswerForm: FormDefinition = {
  id: "planAnswer",
  title: { fi: "Vastaus suunnitelmaan", sv: "Svar på planen", en: "Answer to the plan" },
  sections: [
    {
      id: "answer",
      title: { fi: "Oletko samaa mieltä?", sv: "Är du av samma åsikt?", en: "Do you agree?" },
      help: {
        fi: "Jos olet eri mieltä, se kirjataan sinun sanoillasi. Voit muuttaa vastauksesi milloin vain.",
        sv: "Om du är av annan åsikt antecknas det med dina egna ord. Du kan ändra ditt svar när som helst.",
        en: "If you disagree, it is written down in your own words. You can change your answer at any time.",
      },
      fields: [
        {
          name: "answer",
          widget: "choice",
          label: { fi: "Vastaus", sv: "Svar", en: "Answer" },
          options: optionsFrom(PLAN_ANSWERS, PLAN_ANSWER_LABELS),
          required: true,
          voice: "client",
          ref: "AsL-7",
        },
        {
          name: "reason",
          widget: "longText",
          label: { fi: "Miksi?", sv: "Varför?", en: "Why?" },
          showWhen: WITHOUT_AGREEMENT,
          requiredWhen: WITHOUT_AGREEMENT,
          voice: "client",
          maxLength: 5_000,
        },
        {
          name: "words",
          widget: "longText",
          label: {
            fi: "Mitä haluat sanoa suunnitelmasta?",
            sv: "Vad vill du säga om planen?",
            en: "What do you want to say about the plan?",
          },
          voice: "client",
          maxLength: 5_000,
        },
        { name: "answeredOn", widget: "date", label: { fi: "Vastauspäivä", sv: "Svarsdag", en: "Date of the answer" }, required: true },
      ],
    },
  ],
};
