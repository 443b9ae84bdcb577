import { structureMessages as api } from "@koonti/api-contract";
import { structureMessages as casework } from "@koonti/casework";
import { structureMessages as clientPlan } from "@koonti/client-plan";
import type { Language, StructureTexts } from "@koonti/core";
import { structureIssues } from "@koonti/core";
import i18next from "i18next";
import type { z } from "zod";
import type { ShownFault } from "../components/form/annotation.ts";
import { valueAt } from "../components/form/content-path.ts";

const TEXTS: StructureTexts = {
  fi: { ...api.fi, ...casework.fi, ...clientPlan.fi },
  sv: { ...api.sv, ...casework.sv, ...clientPlan.sv },
  en: { ...api.en, ...casework.en, ...clientPlan.en },
};

const isEmpty = (value: unknown): boolean => value === undefined || value === "";

/** The faults of content against its structure, in words for the one who writes; of an empty place only that it is empty. */
export const structureFaults = (schema: z.ZodType, content: unknown, language: Language): readonly ShownFault[] => {
  const { error } = schema.safeParse(content);
  if (error === undefined) return [];
  return structureIssues(error, language, TEXTS).map(({ path, message }) => ({
    path,
    message: path.length > 0 && isEmpty(valueAt(content, path)) ? i18next.t("form.missing") : message,
  }));
};
