import { SECTORS, type Sector, SUPPORT_NEEDS, type SupportNeedCode } from "@koonti/core";
import { type Participation, STRENGTHS, type Strength } from "../sector-assessment/codes.ts";
import { SERVICE_PURPOSES } from "../vocabulary/purposes.ts";
import { VIEW_TOPICS } from "../vocabulary/topics.ts";

/** A comparison in the order of a list of keys; what is not in the list comes after it. */
type Comparison<T> = (a: T, b: T) => number;

const rank = (codes: readonly string[], code: string): number => {
  const at = codes.indexOf(code);
  return at < 0 ? codes.length : at;
};

/** Text by code units: the same order on every machine and in every language. */
export const byText: Comparison<string> = (a, b) => Number(a > b) - Number(a < b);

const bySteps =
  <T>(...steps: readonly Comparison<T>[]): Comparison<T> =>
  (a, b) => {
    for (const step of steps) {
      const difference = step(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };

const byRank =
  <T>(codes: readonly string[], codeOf: (item: T) => string): Comparison<T> =>
  (a, b) =>
    rank(codes, codeOf(a)) - rank(codes, codeOf(b));

const SECTOR_ORDER: readonly Sector[] = ["client", "closePerson", ...SECTORS.map(({ code }) => code)];
const PARTICIPATION_ORDER: readonly Participation[] = ["received", "requested", "stayedAway"];
const NEED_ORDER: readonly SupportNeedCode[] = SUPPORT_NEEDS.map(({ code }) => code);
const PURPOSE_ORDER: readonly string[] = SERVICE_PURPOSES.map(({ code }) => code);
const TOPIC_ORDER: readonly string[] = VIEW_TOPICS.map(({ code }) => code);

interface ColumnKeys {
  readonly documentId: string;
  readonly sector: Sector;
  readonly organisation: string;
  readonly participation: Participation;
  readonly assessedOn?: string;
}

/** Columns: the client first, then what was received, awaited and stayed away; in each by sector, organisation, day and document. */
export const byColumn: Comparison<ColumnKeys> = bySteps(
  byRank(["client"], ({ sector }) => sector),
  byRank(PARTICIPATION_ORDER, ({ participation }) => participation),
  byRank(SECTOR_ORDER, ({ sector }) => sector),
  (a, b) => byText(a.organisation, b.organisation),
  (a, b) => byText(a.assessedOn ?? "", b.assessedOn ?? ""),
  (a, b) => byText(a.documentId, b.documentId),
);

/** Sectors: the client first. */
export const bySector: Comparison<Sector> = byRank(SECTOR_ORDER, (sector) => sector);

interface NeedKeys {
  readonly code: SupportNeedCode;
  /** Place in the client's own order; absent where the client does not name it. */
  readonly clientsPlace: number | undefined;
  readonly strongest?: Strength;
  readonly others: number;
}

const strengthRank = (strength: Strength | undefined): number => (strength === undefined ? -1 : STRENGTHS.indexOf(strength));

/** Needs: those the client names, in the client's own order; then by the strongest concern, by how many name it, by list 1282. */
export const byNeed: Comparison<NeedKeys> = bySteps(
  (a, b) => (a.clientsPlace ?? Number.MAX_SAFE_INTEGER) - (b.clientsPlace ?? Number.MAX_SAFE_INTEGER),
  (a, b) => strengthRank(b.strongest) - strengthRank(a.strongest),
  (a, b) => b.others - a.others,
  byRank(NEED_ORDER, ({ code }) => code),
);

/** Purposes: the known ones in their order, then the rest by text. */
export const byPurpose: Comparison<string> = bySteps(
  byRank(PURPOSE_ORDER, (purpose) => purpose),
  byText,
);

/** Topics: the known ones in their order, then the rest by text. */
export const byTopic: Comparison<string> = bySteps(
  byRank(TOPIC_ORDER, (topic) => topic),
  byText,
);

/** The answers of one topic: on the known scale first, then the rest by text. */
export const byScale = (scale: readonly string[]): Comparison<string> =>
  bySteps(
    byRank(scale, (value) => value),
    byText,
  );

/** The strongest of some concerns; `undefined` when none says how strong it is. */
export const strongestOf = (strengths: readonly (Strength | undefined)[]): Strength | undefined =>
  STRENGTHS.findLast((strength) => strengths.includes(strength));
