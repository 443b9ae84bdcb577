import type { FieldDefinition, FormDefinition, LocalizedText } from "@koonti/core";
import { SUPPORT_NEEDS } from "@koonti/core";
import { STRENGTHS } from "@koonti/service-need";

const STRENGTH_WORDS: readonly LocalizedText[] = [
  { fi: "vähän", sv: "lite", en: "a little" },
  { fi: "melko paljon", sv: "ganska mycket", en: "quite a lot" },
  { fi: "paljon", sv: "mycket", en: "a lot" },
];

const MAX_TEXT = 20_000;

/** The client's own need in everyday words, for the same places of the document as the professionals' form. */
const needFields = (needName: (code: string) => LocalizedText): readonly FieldDefinition[] => [
  {
    name: "statement",
    widget: "longText",
    label: { fi: "Kerro omin sanoin", sv: "Berätta med egna ord", en: "Tell it in your own words" },
    required: true,
    maxLength: MAX_TEXT,
  },
  {
    name: "code",
    widget: "code",
    label: { fi: "Mihin asiaan se liittyy?", sv: "Vad handlar det om?", en: "What is it about?" },
    options: SUPPORT_NEEDS.map(({ code }) => ({ value: code, label: needName(code) })),
    required: true,
  },
  {
    name: "strength",
    widget: "choice",
    label: { fi: "Kuinka paljon se huolettaa sinua?", sv: "Hur mycket oroar det dig?", en: "How much does it worry you?" },
    options: STRENGTHS.map((value, index) => ({ value, label: STRENGTH_WORDS[index] ?? { fi: value, sv: value, en: value } })),
  },
];

/**
 * The client's own view as questions in plain words. It fills the same document as the professionals' form of an assessment.
 *
 * @param needName - the everyday name of a need.
 */
export const ownViewForm = (needName: (code: string) => LocalizedText): FormDefinition => ({
  id: "own-view",
  title: { fi: "Oma näkemykseni", sv: "Min egen syn", en: "My own view" },
  sections: [
    {
      id: "needs",
      title: { fi: "Missä asioissa tarvitset tukea?", sv: "I vilka saker behöver du stöd?", en: "What do you need support with?" },
      help: {
        fi: "Kirjoita tärkein asia ensin. Voit lisätä niin monta kuin haluat.",
        sv: "Skriv det viktigaste först. Du kan lägga till så många du vill.",
        en: "Write the most important thing first. You can add as many as you like.",
      },
      fields: [
        { name: "needs", widget: "list", label: { fi: "Asia", sv: "Sak", en: "Thing" }, fields: needFields(needName) },
        {
          name: "proposals",
          widget: "list",
          label: { fi: "Toive", sv: "Önskemål", en: "Wish" },
          help: { fi: "Mikä auttaisi sinua?", sv: "Vad skulle hjälpa dig?", en: "What would help you?" },
          maxLength: MAX_TEXT,
        },
      ],
    },
  ],
});
