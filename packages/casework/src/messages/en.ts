import type { Catalogue } from "@koonti/rules";
import type { caseworkRules } from "../rules/index.ts";
import { data } from "./en/data.ts";
import { decisions } from "./en/decisions.ts";
import { planning } from "./en/planning.ts";
import { rights } from "./en/rights.ts";
import { services } from "./en/services.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof caseworkRules> = { ...planning, ...decisions, ...services, ...data, ...rights };
