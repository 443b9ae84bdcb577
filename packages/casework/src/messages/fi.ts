import type { Catalogue } from "@koonti/rules";
import type { caseworkRules } from "../rules/index.ts";
import { data } from "./fi/data.ts";
import { decisions } from "./fi/decisions.ts";
import { planning } from "./fi/planning.ts";
import { rights } from "./fi/rights.ts";
import { services } from "./fi/services.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof caseworkRules> = { ...planning, ...decisions, ...services, ...data, ...rights };
