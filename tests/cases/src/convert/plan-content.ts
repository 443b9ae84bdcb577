import { PARTY_KINDS, type PartyKind, SERVICE_CATEGORIES } from "@koonti/client-plan";
import type { CaseActor, CasePlan } from "../case-file/schema.ts";
import { needsFrom } from "./needs.ts";
import { professionalFrom, sectorFrom } from "./people.ts";

type Item = CasePlan["items"][string] | undefined;

const isPresent = (item: Item): boolean => item?.status === "present";
const reasonIn = (item: Item): string | undefined => (item?.status === "notNeeded" ? (item.reason ?? undefined) : undefined);

const voice = (item: Item, name: string): string | undefined =>
  isPresent(item) && (item?.voices ?? ["client", "professional"]).includes(name) ? "Kirjattu" : undefined;

const twoVoices = (item: Item) => ({ client: voice(item, "client"), professional: voice(item, "professional"), notNeeded: reasonIn(item) });
const oneText = (item: Item) => ({ text: isPresent(item) ? (item?.frequency ?? "Kirjattu") : undefined, notNeeded: reasonIn(item) });

const itemsOf = ({ items }: CasePlan) => ({
  needs: twoVoices(items["1"]),
  services: twoVoices(items["2"]),
  necessaryServices: oneText(items["3"]),
  meetings: oneText(items["4"]),
  strengths: twoVoices(items["5"]),
  duration: oneText(items["7"]),
  followUp: oneText(items["9"]),
  environment: oneText(items["10"]),
  clientProposal: oneText(items["11"]),
});

const kindOf = (kind: string): PartyKind =>
  kind === "person" ? "client" : (PARTY_KINDS.find((known) => known === kind) ?? "serviceProvider");

/** On what another sector takes part: the consent that names it, else the legal basis of the plan. Social welfare needs neither. */
function basisOf({ otherSectors, consent, legalBasis }: CasePlan, id: string): unknown {
  if (!otherSectors.includes(id)) return { kind: "clientRelationship" };
  if (consent?.sectors.includes(id)) return { kind: "consent", givenOn: consent.givenAt ?? undefined };
  return legalBasis ? { kind: "provision", provision: legalBasis } : undefined;
}

const isAuthority = (kind: PartyKind): boolean => kind === "authority" || kind === "municipality";

function partyOf(plan: CasePlan, { id, kind: written, name, responsibilities }: CasePlan["parties"][number]) {
  const kind = id === "client" ? "client" : kindOf(written);
  const sector = isAuthority(kind) || kind === "ngo" ? sectorOf(plan, id) : undefined;
  return { id, kind, sector, name, responsibilities, basis: basisOf(plan, id) };
}

/** An authority that the plan does not count among other sectors belongs to the county's own social welfare. */
const sectorOf = ({ otherSectors }: CasePlan, id: string) => {
  const sector = sectorFrom(id);
  return sector === "other" && !otherSectors.includes(id) ? "social" : sector;
};

/** A sector the plan was made with and that is not among its parties still takes part in it. */
const unnamedParties = (plan: CasePlan) =>
  plan.otherSectors
    .filter((sector) => !plan.parties.some(({ id }) => id === sector))
    .map((id) => ({ id, kind: "authority", sector: sectorFrom(id), name: id, responsibilities: ["Kirjattu"], basis: basisOf(plan, id) }));

const categoryOf = (code: string): string => SERVICE_CATEGORIES.find((known) => known === code) ?? "99";

/** A plan of a case as the content of a client plan. Texts that the case only says are there stand as a word. */
export const planContent = (plan: CasePlan, author: CaseActor | undefined): unknown => ({
  kind: plan.kind === "joint" ? "joint" : "single",
  madeOn: plan.madeAt,
  author: author && professionalFrom(author),
  madeWithClient: plan.madeWithClient ?? undefined,
  obstacleReason: plan.obstacleReason ?? undefined,
  clientParticipation: plan.clientParticipation ?? undefined,
  items: itemsOf(plan),
  goals: plan.goals.map(({ id, need1282, direction, text, ownWordsFi, targetDate }) => ({
    id,
    needs: needsFrom(need1282 ? [need1282] : []),
    direction: direction === 2 ? "keep" : "better",
    text,
    ownWords: ownWordsFi ?? undefined,
    targetOn: targetDate ?? undefined,
  })),
  services: plan.services.map(({ id, name, category, provider, start, duration, coversNeeds, goalIds }) => ({
    id,
    name,
    category: categoryOf(category),
    provider: provider ?? undefined,
    startOn: start ?? undefined,
    duration: duration ?? undefined,
    needs: needsFrom(coversNeeds),
    goalIds,
  })),
  actions: plan.actions.map(({ id, what, responsibleParty, due }) => ({
    id,
    what,
    partyId: responsibleParty ?? undefined,
    dueOn: due ?? undefined,
    state: "notStarted",
  })),
  parties: [...plan.parties.map((party) => partyOf(plan, party)), ...unnamedParties(plan)],
  needsWithoutGoal: [],
  dissents: plan.dissentingViews ? [{ partyId: "client", text: plan.dissentingViews }] : [],
  nextReviewOn: plan.nextReviewDate ?? undefined,
});
