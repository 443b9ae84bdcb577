import { structureMessages as api } from "@koonti/api-contract";
import { structureMessages as casework } from "@koonti/casework";
import { structureMessages as clientPlan } from "@koonti/client-plan";
import type { Language, StructureTexts } from "@koonti/core";
import { structureIssues } from "@koonti/core";
import type { z } from "zod";
import type { ShownFault } from "../components/form/annotation.ts";

const TEXTS: StructureTexts = {
  fi: { ...api.fi, ...casework.fi, ...clientPlan.fi },
  sv: { ...api.sv, ...casework.sv, ...clientPlan.sv },
  en: { ...api.en, ...casework.en, ...clientPlan.en },
};

/** The faults of content against its structure, in words; the same as the server would give. */
export const structureFaults = (schema: z.ZodType, content: unknown, language: Language): readonly ShownFault[] => {
  const { error } = schema.safeParse(content);
  return error === undefined ? [] : structureIssues(error, language, TEXTS).map(({ path, message }) => ({ path, message }));
};
