import type { Catalogue } from "@koonti/rules";
import type { serviceNeedRules } from "../rules/index.ts";
import { assessment } from "./fi/assessment.ts";
import { record } from "./fi/record.ts";
import { timing } from "./fi/timing.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof serviceNeedRules> = { ...record, ...timing, ...assessment };
