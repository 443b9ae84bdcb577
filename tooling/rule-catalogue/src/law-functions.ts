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

/** A package with functions or tables of the law. */
export type FunctionPackage = keyof Modules;

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
  "TIME-1": inPackage("@koonti/core", ["deadlineInDays", "deadlineInWorkingDays"], "counts a period from the day after the event"),
  "TIME-2": inPackage(
    "@koonti/core",
    ["deadlineInMonths", "deadlineInYears", "addMonths"],
    "ends a month or year on the day of the same number, or on the last of the month",
  ),
  "TIME-3": inPackage("@koonti/core", ["movedPastHoliday"], "moves a last day that is no working day to the next one"),
  "TIME-4": inPackage(
    "@koonti/core",
    ["isWorkingDay", "nthWorkingDayAfter", "publicHolidays"],
    "counts weekdays; Saturdays and eves by option",
  ),
  "TIME-5": inPackage("@koonti/rules", ["isInForce", "evaluate"], "judges a case by the law of its day"),
};
