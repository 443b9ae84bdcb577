import type { LawRefId } from "@koonti/legislation";

interface Modules {
  readonly "@koonti/access": typeof import("@koonti/access");
  readonly "@koonti/casework": typeof import("@koonti/casework");
  readonly "@koonti/client-plan": typeof import("@koonti/client-plan");
  readonly "@koonti/core": typeof import("@koonti/core");
  readonly "@koonti/counties": typeof import("@koonti/counties");
  readonly "@koonti/legislation": typeof import("@koonti/legislation");
  readonly "@koonti/rules": typeof import("@koonti/rules");
  readonly "@koonti/service-need": typeof import("@koonti/service-need");
  readonly "@koonti/social-report": typeof import("@koonti/social-report");
}

type FunctionPackage = keyof Modules;

/** Functions and tables that are a duty of the register in code, where it is no rule with an outcome. */
export interface LawFunction {
  readonly from: FunctionPackage;
  /** Names the package exports. */
  readonly names: readonly string[];
  /** What they do about the duty. */
  readonly does: string;
}

const inPackage = <P extends FunctionPackage>(from: P, names: readonly (keyof Modules[P] & string)[], does: string): LawFunction => ({
  from,
  names,
  does,
});

/** The duties of the register that are functions or tables. A name the package does not export does not compile. */
export const LAW_FUNCTIONS: Partial<Readonly<Record<LawRefId, LawFunction>>> = {
  "TIME-1": inPackage("@koonti/core", ["deadlineInDays", "deadlineInWorkingDays"], "count a period from the day after the event"),
  "TIME-2": inPackage(
    "@koonti/core",
    ["deadlineInMonths", "deadlineInYears", "addMonths"],
    "end months and years on the day of the same number, or on the last of the month",
  ),
  "TIME-3": inPackage("@koonti/core", ["movedPastHoliday"], "moves a last day that is no working day to the next one"),
  "TIME-4": inPackage(
    "@koonti/core",
    ["isWorkingDay", "nthWorkingDayAfter", "workingDaysBetween", "publicHolidays"],
    "count weekdays; Saturdays and eves by option",
  ),
  "TIME-5": inPackage("@koonti/rules", ["evaluate", "isInForce"], "judge a case by the law of its day"),
  "SHL-14": inPackage("@koonti/client-plan", ["SHL14_SERVICES", "SHL14_SERVICE_LABELS"], "list the services by their items in the act"),
  "ATL-4": inPackage("@koonti/access", ["decideAccess", "mayUse"], "refuse outsiders, and data that the work task does not need"),
  "ATL-57": inPackage("@koonti/casework", ["relationshipOf"], "reads the client relationship out of the record instead of asking the user"),
  "HETU-1": inPackage("@koonti/core", ["parseHetu", "hetuSchema"], "read the eleven characters and the century the separator stands for"),
  "HETU-2": inPackage("@koonti/core", ["parseHetu"], "computes the check character"),
  "HETU-3": inPackage("@koonti/core", ["parseHetu"], "keeps the separator as it is: codes that differ by it are two persons'"),
  "HETU-5": inPackage("@koonti/core", ["isArtificialHetu", "hetuSchemaWith"], "tell artificial codes apart and refuse them by default"),
  "HETU-6": inPackage("@koonti/core", ["redactHetus"], "takes codes out of texts that leave the record, such as log lines"),
  "REG-1": inPackage("@koonti/counties", ["COUNTIES", "ORGANISERS", "countyByCode"], "list the areas and the organisers"),
  "REG-2": inPackage("@koonti/counties", ["MUNICIPALITIES", "countyOf"], "list the municipalities of 2026 as data and the county of each"),
  "STAT-1": inPackage(
    "@koonti/social-report",
    ["screenForIdentifiers", "screenObservation", "countObservations"],
    "find what points at somebody in texts, and count so that no figure does",
  ),
};
