import type { DocumentContent } from "@koonti/casework";
import { localDate, SECTORS, type Sector } from "@koonti/core";
import type { CaseFile, CaseItem, CasePlan } from "./case-file.ts";
import { neededEvent } from "./events.ts";
import { professionalFrom } from "./people.ts";

type Plan = DocumentContent<"clientPlan">;
type Items = Plan["items"];
type Party = Plan["parties"][number];

const OWN_SECTORS: readonly string[] = ["social", "elderly", "family", "disability"];
const isSector = (id: string): id is Sector => SECTORS.some(({ code }) => code === id);

const reason = ({ reason: why, status }: CaseItem): { readonly notNeeded?: string } =>
  status === "notNeeded" ? { notNeeded: why ?? "Ei tarpeen" } : {};

const spoken = (item: CaseItem | undefined, text: string, words: string): Items["needs"] =>
  item === undefined || item.status === "missing"
    ? {}
    : {
        ...reason(item),
        ...(item.voices?.includes("client") ? { client: words } : {}),
        ...(item.voices?.includes("professional") ? { professional: text } : {}),
      };

const written = (item: CaseItem | undefined, text: string): Items["meetings"] =>
  item === undefined || item.status === "missing" ? {} : { ...reason(item), ...(item.status === "present" ? { text } : {}) };

function itemsFrom({ items }: CasePlan, words: string): Items {
  return {
    needs: spoken(items["1"], "Tarpeet on koottu toimialojen arvioista.", words),
    services: spoken(items["2"], "Palvelut sovitetaan yhteen omatyöntekijän johdolla.", "Apua yhdestä paikasta."),
    necessaryServices: written(items["3"], "Palvelut alkavat sovittuina päivinä."),
    meetings: written(items["4"], "Joka toinen viikko, kasvokkain."),
    strengths: spoken(items["5"], "Ottaa itse yhteyttä ja kertoo asioista suoraan.", "Olen pärjännyt ennenkin."),
    duration: written(items["7"], "Noin puoli vuotta."),
    followUp: written(items["9"], "Tavoitteet käydään läpi tarkistuksessa."),
    environment: written(items["10"], "Elämäntilanne on otettu huomioon."),
    clientProposal: written(items["11"], "Tapaamiset mieluiten aamulla."),
  };
}

/** On what ground a party takes part: the client relationship, the client's consent, or the provision that the case names. */
function basisFrom({ consent, legalBasis }: CasePlan, id: string): Pick<Party, "basis"> {
  if (id === "client") return {};
  if (OWN_SECTORS.includes(id)) return { basis: { kind: "clientRelationship" } };
  if (consent) return { basis: { kind: "consent", givenOn: localDate(consent.givenAt), scope: "Suunnitelman tekeminen ja seuranta" } };
  return legalBasis ? { basis: { kind: "provision", provision: legalBasis } } : {};
}

const partyFrom = (plan: CasePlan, { id, kind, name, responsibilities }: CasePlan["parties"][number]): Party => ({
  id,
  kind: id === "client" ? "client" : (kind as Party["kind"]),
  name: id === "client" ? "Asiakas itse" : name,
  responsibilities: [...responsibilities],
  ...(isSector(id) ? { sector: id } : {}),
  ...basisFrom(plan, id),
});

const withoutGoal = ({ sectorAssessments }: CaseFile, { goals }: CasePlan): Plan["needsWithoutGoal"] => {
  const named = new Set(sectorAssessments.flatMap(({ needs }) => needs.map(({ code1282 }) => code1282)));
  return [...named]
    .filter((code) => !goals.some(({ need1282 }) => need1282 === code))
    .map((code) => ({ code, reason: "Seurataan ilman omaa tavoitetta." }));
};

const goalFrom = ({ id, need1282, direction, text, ownWordsFi, targetDate }: CasePlan["goals"][number]): Plan["goals"][number] => ({
  id,
  needs: [need1282],
  direction: direction === 1 ? "better" : "keep",
  text,
  ownWords: ownWordsFi,
  ...(targetDate ? { targetOn: localDate(targetDate) } : {}),
});

const serviceFrom = ({
  id,
  name,
  category,
  provider,
  start,
  duration,
  coversNeeds,
  goalIds,
}: CasePlan["services"][number]): Plan["services"][number] => ({
  id,
  name,
  category: category as Plan["services"][number]["category"],
  provider,
  startOn: localDate(start),
  duration,
  needs: [...coversNeeds],
  goalIds: [...goalIds],
});

const actionFrom = (
  { id, what, responsibleParty, due }: CasePlan["actions"][number],
  goalId: string | undefined,
): Plan["actions"][number] => ({
  id,
  what,
  ...(due ? { dueOn: localDate(due) } : {}),
  state: "notStarted",
  ...(goalId ? { goalId } : {}),
  ...(responsibleParty ? { partyId: responsibleParty } : {}),
});

/** The plan of a case. */
export function planFrom(file: CaseFile, plan: CasePlan): Plan {
  const { actor } = neededEvent(file, "planMade");
  return {
    kind: plan.kind,
    madeOn: localDate(plan.madeAt),
    author: professionalFrom(actor, "Testi Työntekijä-10B"),
    madeWithClient: plan.madeWithClient,
    ...(plan.obstacleReason ? { obstacleReason: plan.obstacleReason } : {}),
    clientParticipation: plan.clientParticipation,
    meeting: { on: localDate(plan.madeAt), place: "Testi-toimisto", participants: plan.parties.map(({ name }) => name).join(", ") },
    situation: file.story.slice(0, 4).join(" "),
    items: itemsFrom(plan, file.quotes.at(-1)?.fi ?? ""),
    goals: plan.goals.map(goalFrom),
    services: plan.services.map(serviceFrom),
    actions: plan.actions.map((action) => actionFrom(action, plan.goals[0]?.id)),
    parties: plan.parties.map((party) => partyFrom(plan, party)),
    needsWithoutGoal: withoutGoal(file, plan),
    dissents: plan.dissentingViews ? [{ partyId: "client", text: plan.dissentingViews }] : [],
    rightsExplained: true,
    rightsExplanation: "Oikeudet, velvollisuudet ja vaihtoehdot käytiin läpi.",
    nextSteps: "Palvelut alkavat ja tavoitteita seurataan.",
    ...(plan.nextReviewDate ? { nextReviewOn: localDate(plan.nextReviewDate) } : {}),
    nextReviewPlace: "Testi-toimisto",
    distribution: "Asiakas ja suunnitelman osapuolet",
  };
}
