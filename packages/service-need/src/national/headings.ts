import type { TextPart } from "./sectioned-text.ts";

/** What row 87 of structure 1012 holds: whose view it is must be told apart. */
export const VIEW_PARTS = [
  { name: "clientView", heading: { fi: "Asiakkaan näkemys", sv: "Klientens syn", en: "The client's view" } },
  {
    name: "clientViewObstacle",
    heading: {
      fi: "Miksi asiakkaan näkemystä ei ole",
      sv: "Varför klientens syn saknas",
      en: "Why there is no view of the client",
    },
  },
  { name: "closePersonsView", heading: { fi: "Läheisten näkemys", sv: "De närståendes syn", en: "The view of close persons" } },
  {
    name: "childViewMethod",
    heading: { fi: "Miten lapsen näkemys selvitettiin", sv: "Hur barnets syn utreddes", en: "How the child's view was found out" },
  },
  { name: "childViewSummary", heading: { fi: "Lapsen näkemys", sv: "Barnets syn", en: "The child's view" } },
  {
    name: "childViewObstacle",
    heading: {
      fi: "Miksi lapsen näkemystä ei selvitetty",
      sv: "Varför barnets syn inte utreddes",
      en: "Why the child's view was not found out",
    },
  },
] as const satisfies readonly TextPart[];

/** What row 91 of structure 1012 holds. */
export const CONCLUSION_PARTS = [
  { name: "conclusions", heading: { fi: "Johtopäätökset", sv: "Slutsatser", en: "Conclusions" } },
  { name: "summary", heading: { fi: "Yhteenveto", sv: "Sammandrag", en: "Summary" } },
  {
    name: "ownWorkerClient",
    heading: {
      fi: "Asiakkaan arvio omatyöntekijän tarpeesta",
      sv: "Klientens bedömning av behovet av egen kontaktperson",
      en: "The client's assessment of the need for an own worker",
    },
  },
  {
    name: "ownWorkerProfessional",
    heading: {
      fi: "Ammattihenkilön arvio omatyöntekijän tarpeesta",
      sv: "Den yrkesutbildade personens bedömning av behovet av egen kontaktperson",
      en: "The professional's assessment of the need for an own worker",
    },
  },
] as const satisfies readonly TextPart[];

/** What row 30 of structure 4006 holds. */
export const SITUATION_PARTS = [
  { name: "situation", heading: { fi: "Tilanne ja huoli", sv: "Situationen och oron", en: "The situation and the concern" } },
  { name: "clientsWords", heading: { fi: "Henkilön omin sanoin", sv: "Med personens egna ord", en: "In the person's own words" } },
] as const satisfies readonly TextPart[];
