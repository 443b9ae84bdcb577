import type { FormDefinition, Language } from "@koonti/core";
import { missingFields } from "@koonti/core";
import i18next from "i18next";
import type { z } from "zod";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import { pathKey } from "../../components/form/content-path.ts";
import { structureFaults } from "../../documents/structure-texts.ts";

/** What keeps an event from being recorded: what its structure refuses, and what its form requires and is not there. Each place is told once. */
export const eventFaults = (schema: z.ZodType, form: FormDefinition, content: Content, language: Language): readonly ShownFault[] => {
  const refused = structureFaults(schema, content, language);
  const told = new Set(refused.map(({ path }) => pathKey(path)));
  const missing = missingFields(form, content).filter(({ path }) => !told.has(pathKey(path)));
  return [...refused, ...missing.map(({ path }) => ({ path, message: i18next.t("form.missing") }))];
};
