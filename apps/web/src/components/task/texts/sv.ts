import type { TextsLike } from "../../../texts/texts.ts";
import type { taskFi } from "./fi.ts";

/** Texts of the tasks of casework in Swedish. */
export const taskSv: TextsLike<typeof taskFi> = {
  kind: {
    assessUrgency: { what: "Bedöm behovet av brådskande hjälp", since: "Inleddes {{date}}.", act: "Bedöm" },
    startAssessment: { what: "Inled bedömningen av servicebehovet", since: "Inleddes {{date}}.", act: "Inled" },
    finishAssessment: { what: "Slutför bedömningen av servicebehovet", since: "Påbörjad {{date}}.", act: "Öppna bedömningen" },
    giveSectorAssessment: { what: "Ge den egna bedömningen av situationen", since: "Begärd {{date}}.", act: "Öppna bedömningen" },
    makePlan: { what: "Gör upp klientplanen", since: "Bedömningen blev klar {{date}}.", act: "Gör upp" },
    finishPlan: { what: "Slutför klientplanen", since: "Utkast {{date}}.", act: "Öppna planen" },
    answerPlan: { what: "Klientens svar på planen", since: "Planen visades {{date}}.", act: "Öppna planen" },
    reviewPlan: { what: "Se över planen", since: "Översynen avtalades {{date}}.", act: "Se över" },
    nameOwnWorker: { what: "Utse egen kontaktperson", since: "Klientrelationen började {{date}}.", act: "Utse" },
    startServices: { what: "Se till att servicen börjar", since: "Planen blev klar {{date}}.", act: "Anteckna början" },
  },
  take: "Ta själv",
  awaited: { what: "Väntar på bedömning", act: "Visa begäran" },
  reviewAgreed: "Dagen för översyn har avtalats i planen.",
  servicesWaiting: "Planen är klar, men servicen har inte börjat ännu.",
  turn: { you: "Din tur", client: "Klientens tur", team: "Teamets tur", worker: "Den anställdas tur" },
  findings_one: "{{count}} öppen anmärkning",
  findings_other: "{{count}} öppna anmärkningar",
  blocking_one: "{{count}} hindrar slutförandet",
  blocking_other: "{{count}} hindrar slutförandet",
};
