import type { TextsLike } from "../../../../texts/texts.ts";
import type { planAnswerFi } from "./fi.ts";

/** Texts of the client's answer to a plan in Swedish. */
export const planAnswerSv: TextsLike<typeof planAnswerFi> = {
  title: "Klientens svar",
  notAsked: "Svar har ännu inte begärts. Be om det när planen är färdig att visas för klienten.",
  waiting: "Planen har visats för klienten. Svaret väntas.",
  changedSince: "Planen har ändrats efter det här svaret. Be om ett nytt svar.",
  ask: "Be om svar",
  asked: "Planen syns nu på klientens egna sidor",
  record: "Anteckna svaret",
  save: "Spara svaret",
  cancel: "Avbryt",
  recorded: "Klientens svar har antecknats",
  saveFirst: "Planen har osparade ändringar. Vänta tills den sparats och försök igen.",
  toVersion: "Svar på version {{version}}",
};
