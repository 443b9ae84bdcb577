import { type Language, SECTORS, type Sector, type SupportNeedCode, textIn } from "@koonti/core";
import { isOtherSector } from "../party/basis.ts";
import type { PartyKind } from "../plan/codes.ts";
import type { ClientPlan, Goal, Party } from "../plan/schema.ts";
import { emptyPlan } from "./empty-plan.ts";

/** A need of the assessment that a goal is drafted for. */
export interface NeedToPlan {
  readonly code: SupportNeedCode;
  /** What the client said of the need; becomes the goal's first words, to be changed together. */
  readonly clientsWords?: string | undefined;
}

/** A sector that has assessed the needs and is drafted as a party. */
export interface ContributingSector {
  readonly sector: Sector;
  readonly organisation: string;
}

/** Who takes part in the plan to be drafted, and the language of the parties' names that have to be made up. */
export interface DraftParties {
  readonly sectors: readonly ContributingSector[];
  /** Name of the social welfare unit; the name of the sector where absent and no social sector has assessed. */
  readonly socialWelfare?: string;
  readonly language?: Language;
}

const PARTY_KIND_OF: Partial<Readonly<Record<Sector, PartyKind>>> = {
  client: "client",
  closePerson: "privatePerson",
  ngo: "ngo",
  parish: "ngo",
  housing: "municipality",
  education: "municipality",
  other: "serviceProvider",
};

/** Social welfare itself takes part by the client relationship; every other ground is asked for, never assumed. */
const partyOf = ({ sector, organisation }: ContributingSector): Omit<Party, "id"> => ({
  kind: PARTY_KIND_OF[sector] ?? "authority",
  sector,
  name: organisation,
  responsibilities: [],
  ...(sector === "social" && { basis: { kind: "clientRelationship" } }),
});

const sectorName = (sector: Sector, language: Language): string => {
  const found = SECTORS.find(({ code }) => code === sector);
  return found === undefined ? sector : textIn(found.label, language);
};

const isOnce = ({ sector, organisation }: ContributingSector, index: number, all: readonly ContributingSector[]): boolean =>
  all.findIndex((other) => other.sector === sector && other.organisation === organisation) === index;

const contributors = ({ sectors, socialWelfare, language = "fi" }: DraftParties): readonly ContributingSector[] => {
  const social = sectors.find(({ sector }) => sector === "social");
  return [
    { sector: "client", organisation: sectorName("client", language) },
    social ?? { sector: "social", organisation: socialWelfare ?? sectorName("social", language) },
    ...sectors.filter((one) => one.sector !== "client" && one !== social),
  ];
};

const goalOf = ({ code, clientsWords }: NeedToPlan, index: number): Goal => ({
  id: `g${index + 1}`,
  needs: [code],
  direction: "better",
  text: "",
  ...(clientsWords ? { ownWords: clientsWords } : {}),
});

/**
 * A first draft of a plan from the needs of the assessment (fi: suunnitelman luonnos): the client, social welfare and each sector that has
 * contributed as parties, and an empty goal for every need. Responsibilities and grounds are left to be agreed. It is a joint plan when an
 * authority or municipality of another sector takes part.
 *
 * @example
 * ```ts
 * import { draftPlanFrom } from "@koonti/client-plan";
 * const plan = draftPlanFrom([{ code: "3" }], { sectors: [{ sector: "kela", organisation: "Kela" }] });
 * plan.parties.map(({ name }) => name); // => ["Asiakas", "Sosiaalihuolto", "Kela"]
 * plan.goals; // => [{ id: "g1", needs: ["3"], direction: "better", text: "" }]
 * ```
 */
export const draftPlanFrom = (needs: readonly NeedToPlan[], parties: DraftParties): ClientPlan => {
  const taking = contributors(parties).filter(isOnce);
  const drafted = taking.map((one, index): Party => ({ id: `p${index + 1}`, ...partyOf(one) }));
  return {
    ...emptyPlan(drafted.some(isOtherSector) ? "joint" : "single"),
    goals: needs.filter(({ code }, index) => needs.findIndex((other) => other.code === code) === index).map(goalOf),
    parties: drafted,
  };
};
