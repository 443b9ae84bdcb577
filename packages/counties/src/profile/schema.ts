import { type CountyCode, type LocalizedText, localizedTextSchema } from "@koonti/core";
import type { Rule } from "@koonti/rules";
import * as z from "zod";
import { countyByCode } from "../county.ts";

/** The least a smallest cell can be set to: under this a table would name people. */
export const MIN_CELL_FLOOR = 3;

/** The smallest cell of a published table where a county has not chosen another. */
export const MIN_CELL_DEFAULT = 5;

const organiserCodeSchema = z.string().transform((code, context): CountyCode => {
  const county = countyByCode(code);
  if (county?.isOrganiser) return county.code;
  context.addIssue({ code: "custom", message: "is not the code of an organiser of social welfare (two digits, such as 21)" });
  return z.NEVER;
});

const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "is not a language tag of BCP 47, such as fi or smn");

const serviceLanguagesSchema = z
  .array(languageSchema)
  .refine((languages) => languages.includes("fi") || languages.includes("sv"), "has neither Finnish nor Swedish")
  .refine((languages) => new Set(languages).size === languages.length, "has a language twice");

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "check" in value &&
  typeof value.check === "function" &&
  "appliesWhen" in value &&
  typeof value.appliesWhen === "function";

const ruleSchema = z.custom<Rule>(isRule, "is not a rule; make it by defineCountyRule");

/** A local aim a county follows (fi: paikallinen tavoite), not a duty of the law. */
export interface LocalTarget {
  /** Words with hyphens, such as `"assessment-started"`. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly unit: "days" | "workingDays" | "percent" | "count";
  /** The aim is met at this value or under it. */
  readonly atMost?: number | undefined;
  /** The aim is met at this value or over it. */
  readonly atLeast?: number | undefined;
}

const targetSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not words with hyphens"),
    name: localizedTextSchema,
    unit: z.enum(["days", "workingDays", "percent", "count"]),
    atMost: z.number().nonnegative().optional(),
    atLeast: z.number().nonnegative().optional(),
  })
  .refine(({ atMost, atLeast }) => (atMost === undefined) !== (atLeast === undefined), "needs either atMost or atLeast");

const targetsSchema = z
  .array(targetSchema)
  .refine((targets) => new Set(targets.map(({ id }) => id)).size === targets.length, "has the same id twice");

const shortText = z.string().trim().min(1).max(300);

const nationalSchema = z.strictObject({
  /** The county's service task of list 1221 (fi: palvelutehtävä) where a document does not say: the list is not public as a whole. */
  serviceTask: z.strictObject({ code: shortText, text: shortText.optional() }).optional(),
  /** THL's own wordings of phrases (fi: fraasi), which the structures fix and nobody may change. */
  phrases: z.array(z.string().min(1)).default([]),
});

/** Zod schema of what a county writes in its profile. Unknown members are refused. */
export const countyProfileSchema = z
  .strictObject({
    /** Code of the organiser, two digits. */
    code: organiserCodeSchema,
    /** Names, where not those of the register. */
    names: localizedTextSchema.optional(),
    /** Service languages by BCP 47 tag, where not those of the register. */
    serviceLanguages: serviceLanguagesSchema.optional(),
    /** Values for the options of rules, by option name. */
    options: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).default({}),
    /** The county's own rules by the name of the list they join, such as `"client-plan"`. */
    rules: z.record(z.string(), z.array(ruleSchema)).default({}),
    /** The smallest cell of a published table: the count under which a value is not shown. */
    minCell: z.int().min(MIN_CELL_FLOOR, `cannot be under ${MIN_CELL_FLOOR}`).default(MIN_CELL_DEFAULT),
    /** Local aims. */
    targets: targetsSchema.default([]),
    /** What stands in the county's national documents that the documents do not tell of themselves. */
    national: nationalSchema.default({ phrases: [] }),
  })
  .superRefine(({ code, rules }, context) => {
    for (const [list, own] of Object.entries(rules)) {
      for (const [index, { id }] of own.entries()) {
        if (id.startsWith(`county-${code}/`)) continue;
        context.addIssue({ code: "custom", path: ["rules", list, index, "id"], message: `"${id}" does not begin with county-${code}/` });
      }
    }
  });

/** What stands in a county's national documents that they do not tell of themselves (fi: valtakunnalliset asiakirjat). */
export interface NationalFacts extends z.infer<typeof nationalSchema> {}

/** What a county writes in its profile; what it leaves out has a default. */
export type CountyProfileInput = z.input<typeof countyProfileSchema>;
