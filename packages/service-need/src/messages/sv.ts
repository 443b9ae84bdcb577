import type { Catalogue } from "@koonti/rules";
import type { serviceNeedRules } from "../rules/index.ts";
import { assessment } from "./sv/assessment.ts";
import { record } from "./sv/record.ts";
import { timing } from "./sv/timing.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof serviceNeedRules> = { ...record, ...timing, ...assessment };
