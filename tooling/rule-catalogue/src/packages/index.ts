import type { RulePackage } from "../catalogue.ts";
import { clientPlanPackage } from "./client-plan.ts";
import { responsibleWorkerPackage } from "./responsible-worker.ts";
import { serviceNeedPackage } from "./service-need.ts";
import { socialReportPackage } from "./social-report.ts";

/** Every package with rules, in the order of the work. */
export const RULE_PACKAGES: readonly RulePackage[] = [serviceNeedPackage, clientPlanPackage, responsibleWorkerPackage, socialReportPackage];
