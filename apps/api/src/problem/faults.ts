import { structureMessages as contractTexts, type Fault } from "@koonti/api-contract";
import { structureMessages as caseworkTexts } from "@koonti/casework";
import { type Language, type StructureTexts, structureIssues } from "@koonti/core";
import type { z } from "zod";

const SOURCES: readonly StructureTexts[] = [contractTexts, caseworkTexts];

const TEXTS: StructureTexts = {
  fi: Object.assign({}, ...SOURCES.map(({ fi }) => fi)),
  sv: Object.assign({}, ...SOURCES.map(({ sv }) => sv)),
  en: Object.assign({}, ...SOURCES.map(({ en }) => en)),
};

/** A JSON pointer (RFC 6901) of a path. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The faults of a failed parse: where, and what was expected, in the user's language; never what was sent. */
export const faultsOf = (error: z.core.$ZodError, language: Language, root = ""): readonly Fault[] =>
  structureIssues(error, language, TEXTS).map(({ path, code, message }) => ({ pointer: `${root}${pointerOf(path)}`, code, message }));
