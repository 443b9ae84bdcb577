import type { Catalogue } from "@koonti/rules";
import type { caseworkRules } from "../rules/index.ts";
import { data } from "./sv/data.ts";
import { decisions } from "./sv/decisions.ts";
import { planning } from "./sv/planning.ts";
import { rights } from "./sv/rights.ts";
import { services } from "./sv/services.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof caseworkRules> = { ...planning, ...decisions, ...services, ...data, ...rights };
