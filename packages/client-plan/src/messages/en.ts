import type { Catalogue } from "@koonti/rules";
import type { clientPlanRules } from "../rules/index.ts";
import { content } from "./en/content.ts";
import { making } from "./en/making.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof clientPlanRules> = { ...content, ...making };
