import type { Catalogue } from "@koonti/rules";
import type { clientPlanRules } from "../rules/index.ts";
import { content } from "./sv/content.ts";
import { making } from "./sv/making.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof clientPlanRules> = { ...content, ...making };
