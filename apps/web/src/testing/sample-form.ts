import type { FieldDefinition, FormDefinition } from "@koonti/core";

const text = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });

const fields: readonly FieldDefinition[] = [
  { name: "place", widget: "text", label: text("Paikka"), required: true, maxLength: 20 },
  { name: "clientView", widget: "longText", label: text("Asiakkaan näkemys"), voice: "client" },
  { name: "workerView", widget: "longText", label: text("Työntekijän näkemys"), voice: "professional" },
  { name: "heldOn", widget: "date", label: text("Pidetty") },
  { name: "startedAt", widget: "dateTime", label: text("Alkoi") },
  { name: "agreed", widget: "yesNo", label: text("Sovittu") },
  {
    name: "reason",
    widget: "text",
    label: text("Syy"),
    showWhen: { path: "agreed", equals: false },
    requiredWhen: { path: "agreed", equals: false },
  },
  { name: "persons", widget: "number", label: text("Henkilöitä") },
  {
    name: "kind",
    widget: "choice",
    label: text("Laji"),
    options: [
      { value: "home", label: text("Kotikäynti") },
      { value: "office", label: text("Toimistolla") },
    ],
  },
  {
    name: "needs",
    widget: "codes",
    label: text("Tarpeet"),
    options: [
      { value: "2", label: text("Asuminen") },
      { value: "3", label: text("Talous") },
    ],
  },
  {
    name: "goals",
    widget: "list",
    label: text("Tavoite"),
    fields: [
      { name: "text", widget: "text", label: text("Tavoitteen teksti") },
      {
        name: "kind",
        widget: "choice",
        label: text("Suunta"),
        options: [
          { value: "keep", label: text("Säilyttää") },
          { value: "other", label: text("Muu") },
        ],
      },
      { name: "other", widget: "text", label: text("Mikä muu"), showWhen: { path: "./kind", equals: "other" } },
    ],
  },
  { name: "proposals", widget: "list", label: text("Ehdotus") },
];

/** A form with a field of most widgets, for tests. */
export const sampleForm: FormDefinition = {
  id: "sample",
  title: text("Käynti"),
  sections: [{ id: "all", title: text("Käynnin tiedot"), fields }],
};
