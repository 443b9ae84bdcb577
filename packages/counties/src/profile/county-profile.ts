import { err, type LocalizedText, ok, type Result } from "@koonti/core";
import type { OptionOverrides, Rule } from "@koonti/rules";
import { type County, countyByCode } from "../county.ts";
import { nationalLanguages } from "../service-languages.ts";
import { type CountyProfileInput, countyProfileSchema, type LocalTarget, type NationalFacts } from "./schema.ts";

/** How a county runs the product (fi: hyvinvointialueen profiili): the register's facts with the county's own choices over them. */
export interface CountyProfile extends County {
  readonly names: LocalizedText;
  /** The languages a client can choose in the whole county, BCP 47; `serviceLanguagesOf` adds Sámi where the law does. */
  readonly serviceLanguages: readonly string[];
  /** Values for the options of rules, by option name; pass them to `evaluate`. */
  readonly options: OptionOverrides;
  /** The county's own rules by the name of the list they join. */
  readonly rules: Readonly<Record<string, readonly Rule[]>>;
  /** The smallest cell of a published table; at least 3. */
  readonly minCell: number;
  /** Local aims, which are not duties. */
  readonly targets: readonly LocalTarget[];
  /** What stands in the county's national documents that they do not tell of themselves. */
  readonly national: NationalFacts;
}

/** One thing wrong with a profile: where, and what. */
export interface ProfileIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A profile that a county has in its code is wrong. */
export class CountyProfileError extends Error {
  readonly code = "county_profile";
  override readonly name = "CountyProfileError";
  readonly issues: readonly ProfileIssue[];

  constructor(issues: readonly ProfileIssue[]) {
    super(
      `The profile of a county is wrong:\n${issues.map(({ path, message }) => `  ${path.join(".") || "profile"}: ${message}`).join("\n")}`,
    );
    this.issues = issues;
  }
}

const pathOf = (path: readonly PropertyKey[]): (string | number)[] => path.map((part) => (typeof part === "symbol" ? String(part) : part));

/**
 * Reads a county's profile.
 *
 * @returns the profile, or everything wrong with it. That option names and values fit the rules is checked where the rules are
 * known: `rulesFor` and `checkOptions`.
 */
export const parseCounty = (input: unknown): Result<CountyProfile, readonly ProfileIssue[]> => {
  const parsed = countyProfileSchema.safeParse(input);
  if (!parsed.success) return err(parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })));
  const { code, names, serviceLanguages, options, rules, minCell, targets, national } = parsed.data;
  const county = countyByCode(code);
  if (county === undefined) return err([{ path: ["code"], message: "is not in the register" }]);
  const languages = serviceLanguages ?? nationalLanguages(county);
  const chosen = { names: names ?? county.names, serviceLanguages: languages, options, rules, minCell, targets, national };
  return ok(Object.freeze({ ...county, ...chosen }));
};

/**
 * Makes a county's profile, in the county's own code. A profile that is wrong throws `CountyProfileError` with every issue;
 * use `parseCounty` for one that comes from outside.
 *
 * @example
 * ```ts
 * import { defineCounty } from "@koonti/counties";
 * const lapland = defineCounty({ code: "21", options: { saturdayCounts: true }, minCell: 10 });
 * lapland.names.fi; // => "Lapin hyvinvointialue"
 * lapland.serviceLanguages; // => ["fi"]
 * ```
 */
export const defineCounty = (input: CountyProfileInput): CountyProfile => {
  const parsed = parseCounty(input);
  if (!parsed.ok) throw new CountyProfileError(parsed.error);
  return parsed.value;
};
