import type * as z from "zod";
import { en, fi, sv } from "zod/locales";
import { redactHetus } from "../hetu/redact-hetus.ts";
import type { Language } from "../localized-text/localized-text.ts";
import { type IssueTexts, issueTexts } from "./issue-texts.ts";
import { STRUCTURE_MESSAGES } from "./structure-messages.ts";

/** A structural problem (rakennevirhe) for a person or a program to read. It never holds what was typed. */
export interface StructureIssue {
  /** Where in the content, from its root. */
  readonly path: readonly (string | number)[];
  /** A key of {@link STRUCTURE_MESSAGES} or of the texts given, or zod's own code such as `too_small`. */
  readonly code: string;
  readonly message: string;
}

/** Texts of a package's own structural problems by `params.key`, in every language. */
export type StructureTexts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

type ZodIssue = z.core.$ZodIssue;

interface Reading {
  readonly texts: IssueTexts;
  readonly own: Readonly<Record<string, string>>;
  readonly zodText: z.core.$ZodErrorMap;
}

const ZOD_LOCALES = { fi, sv, en } as const;

// the key of an unknown field or of a record is typed by somebody, and may be anything
const safePath = (path: readonly PropertyKey[]): readonly (string | number)[] =>
  path.map((part) => (typeof part === "number" ? part : redactHetus(String(part))));

const issueAt = (path: readonly PropertyKey[], code: string, message: string): StructureIssue => ({
  path: safePath(path),
  code,
  message: redactHetus(message),
});

const zodMessage = (issue: ZodIssue, { texts, zodText }: Reading): string => {
  const written = texts.sizeOf(issue) ?? texts.typeOf(issue);
  if (written !== undefined) return written;
  const message = zodText({ ...issue, input: undefined });
  return typeof message === "string" ? message : (message?.message ?? issue.message);
};

const customIssue = (issue: z.core.$ZodIssueCustom, path: readonly PropertyKey[], { own }: Reading): StructureIssue => {
  const key: unknown = issue.params?.["key"];
  if (typeof key !== "string") return issueAt(path, issue.code, issue.message);
  return issueAt(path, key, own[key] ?? issue.message);
};

const failsAsAWhole = (issues: readonly ZodIssue[]): boolean =>
  issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"));

const unionIssues = (issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[], reading: Reading): readonly StructureIssue[] => {
  const meant = issue.errors.filter((branch) => branch.length > 0 && !failsAsAWhole(branch));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only.flatMap((inner) => read(inner, path, reading));
  return [issueAt(path, issue.code, reading.texts.noneFits)];
};

const read = (issue: ZodIssue, parent: readonly PropertyKey[], reading: Reading): readonly StructureIssue[] => {
  const path = [...parent, ...issue.path];
  if (issue.code === "custom") return [customIssue(issue, path, reading)];
  if (issue.code === "invalid_union") return unionIssues(issue, path, reading);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => issueAt([...path, key], issue.code, reading.texts.unknownField));
  }
  return [issueAt(path, issue.code, zodMessage(issue, reading))];
};

/**
 * The problems of a failed parse in the user's language, each naming the field and what was expected there, never what was typed.
 *
 * @remarks An unknown field becomes a problem of its own at its own path. Of a union, the problems of the one branch that was evidently
 * meant are given. Whatever looks like a personal identity code is taken out of paths and messages.
 * @param error - what `safeParse` of a schema gave.
 * @param language - the language of the messages.
 * @param texts - texts for keys of other packages; without one, the issue's own English message is used.
 * @example
 * ```ts
 * import { localDateSchema, structureIssues } from "@koonti/core";
 * const failed = localDateSchema.safeParse("2026-02-30");
 * structureIssues(failed.error ?? { issues: [] }, "fi"); // => [{ path: [], code: "core/impossibleDate", message: "Kalenterissa ei ole tällaista päivää" }]
 * ```
 */
export const structureIssues = (
  error: Pick<z.core.$ZodError, "issues">,
  language: Language,
  texts?: StructureTexts,
): readonly StructureIssue[] => {
  const own = { ...texts?.[language], ...STRUCTURE_MESSAGES[language] };
  const reading: Reading = { texts: issueTexts(language), own, zodText: ZOD_LOCALES[language]().localeError };
  return error.issues.flatMap((issue) => read(issue, [], reading));
};
