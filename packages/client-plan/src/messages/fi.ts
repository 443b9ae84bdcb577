import type { Catalogue } from "@koonti/rules";
import type { clientPlanRules } from "../rules/index.ts";
import { content } from "./fi/content.ts";
import { making } from "./fi/making.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof clientPlanRules> = { ...content, ...making };
