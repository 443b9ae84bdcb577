/** Texts of recording an event, in Finnish. */
export const recordEventFi = {
  save: "Kirjaa",
  saved: "Kirjattu: {{title}}",
} as const;
