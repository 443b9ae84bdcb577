import type { Catalogue } from "@koonti/rules";
import type { serviceNeedRules } from "../rules/index.ts";
import { assessment } from "./en/assessment.ts";
import { record } from "./en/record.ts";
import { timing } from "./en/timing.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof serviceNeedRules> = { ...record, ...timing, ...assessment };
