import type { TextsLike } from "../../texts/texts.ts";
import type { draftsFi } from "./fi.ts";

/** Texts of saving and of two writers in Swedish. */
export const draftsSv: TextsLike<typeof draftsFi> = {
  clean: "Sparat",
  waiting: "Sparas strax",
  saving: "Sparas",
  savedAt: "Sparat kl. {{time}}",
  heldBack_one: "{{count}} ofullständig punkt finns bara i den här webbläsaren tills den har kompletterats.",
  heldBack_other: "{{count}} ofullständiga punkter finns bara i den här webbläsaren tills de har kompletterats.",
  retryingOffline: "Inte sparat: förbindelsen saknas. Vi försöker på nytt. Texten finns kvar i den här webbläsaren.",
  retryingServer: "Inte sparat: tjänsten svarar inte. Vi försöker på nytt. Texten finns kvar i den här webbläsaren.",
  retryingSignedOut: "Inte sparat: sessionen har avslutats. Texten finns kvar i den här webbläsaren.",
  unfinished: "Ännu inte sparat: fyll först i de obligatoriska uppgifterna. Texten finns kvar i den här webbläsaren.",
  refused: "Tjänsten tog inte emot det du sparade: {{reason}}. Texten finns kvar i den här webbläsaren.",
  conflict: "Inte sparat: någon annan har skrivit på samma ställe.",
  restored: "Vi har återställt text som senast blev osparad.",
  conflictTitle: "Någon annan har skrivit på samma ställe",
  conflictLead: "{{name}} sparade ändringar kl. {{time}}. Resten har redan sammanförts. Välj vilken text som ska stå kvar i dessa punkter.",
  openConflict: "Välj text",
  mine: "Din text",
  theirs: "Sparad text ({{name}})",
  keepMine: "Behåll min",
  keepTheirs: "Ta den sparade",
  empty: "Tomt",
  unnamedField: "Punkt i dokumentet",
  settle: "Spara valen",
  chooseAll: "Välj i varje punkt vilken text som ska stå kvar.",
  later: "Fortsätt skriva",
};
