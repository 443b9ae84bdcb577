import type { DocumentContent } from "@koonti/casework";
import { addDays, addMonths, type LocalDate } from "@koonti/core";
import type { RecordWishes } from "./record-wishes.ts";
import { professional } from "./writing.ts";

type Plan = DocumentContent<"clientPlan">;
type Party = Plan["parties"][number];

const REVIEW_MONTHS = 5;
const TARGET_MONTHS = 6;
const FIRST_DUE_DAYS = 14;

const basisOf = (party: Party, givenOn: LocalDate): Party => ({
  ...party,
  ...(party.kind === "client"
    ? {}
    : { basis: { kind: party.sector === "social" || party.sector === "elderly" ? "clientRelationship" : "consent", givenOn } }),
});

/** An unfinished plan lacks what is usually still open: one party's consent, one goal's date, and a word on the needs it leaves for later. */
function partiesOf({ story }: RecordWishes, givenOn: LocalDate, complete: boolean): Plan["parties"] {
  const open = complete ? -1 : story.plan.parties.findLastIndex(({ kind }) => kind === "authority");
  return story.plan.parties.map((party, index) => (index === open ? { ...party } : basisOf(party, givenOn)));
}

const goalsOf = ({ story }: RecordWishes, madeOn: LocalDate, complete: boolean): Plan["goals"] =>
  story.plan.goals.map((goal, index) => ({
    ...goal,
    ...(complete || index !== 1 ? { targetOn: addMonths(madeOn, TARGET_MONTHS - index) } : {}),
  }));

const LEFT_FOR_LATER = "Sovittiin asiakkaan kanssa, että tähän palataan suunnitelman tarkistuksessa.";

/** Needs that somebody has named and the plan has neither a goal nor a service for. */
function needsLeft({ story }: RecordWishes): Plan["needsWithoutGoal"] {
  const answered = [...story.plan.goals, ...story.plan.services].flatMap(({ needs }) => needs);
  const named = new Set(story.assessments.flatMap(({ needs }) => needs.map(({ code }) => code)));
  return [...named].filter((code) => !answered.includes(code)).map((code) => ({ code, reason: LEFT_FOR_LATER }));
}

/** The joint plan of a story, complete or with the usual gaps. */
export function planContent(wishes: RecordWishes, { madeOn, complete }: { readonly madeOn: LocalDate; readonly complete: boolean }): Plan {
  const { story, worker } = wishes;
  return {
    kind: "joint",
    madeOn,
    author: professional(worker),
    madeWithClient: true,
    clientParticipation: "Tavattiin kasvokkain ja luettiin suunnitelma yhdessä.",
    situation: story.plan.situation,
    items: {
      needs: { client: story.clientView, professional: story.conclusions },
      services: { client: "Apua, joka ei ole monessa paikassa.", professional: "Palvelut sovitetaan yhteen omatyöntekijän johdolla." },
      necessaryServices: { text: "Suunnitelman palvelut alkavat sovittuina päivinä." },
      meetings: { text: story.plan.meetings },
      strengths: { client: "Olen pärjännyt ennenkin.", professional: "Ottaa itse yhteyttä ja kertoo asioista suoraan." },
      duration: { text: "Noin vuosi." },
      followUp: { text: "Tavoitteet käydään läpi tarkistuksessa asiakkaan kanssa." },
      environment: { text: "Asuinympäristö tukee arkea, palvelut ovat lähellä." },
      clientProposal: { text: "Tapaamiset mieluiten aamupäivällä." },
    },
    goals: goalsOf(wishes, madeOn, complete),
    services: story.plan.services.map((service) => ({ ...service, startOn: addDays(madeOn, FIRST_DUE_DAYS) })),
    actions: story.plan.actions.map((action, index) => ({ ...action, dueOn: addDays(madeOn, FIRST_DUE_DAYS * (index + 1)) })),
    parties: partiesOf(wishes, madeOn, complete),
    needsWithoutGoal: complete ? needsLeft(wishes) : [],
    dissents: [],
    rightsExplained: true,
    rightsExplanation: "Kerrottiin oikeudet, velvollisuudet ja vaihtoehdot, annettiin esite.",
    ...(complete ? { nextReviewOn: addMonths(madeOn, REVIEW_MONTHS) } : {}),
  };
}
