import type { RulePackage } from "../catalogue.ts";
import { accessPackage } from "./access.ts";
import { caseworkPackage } from "./casework.ts";
import { clientPlanPackage } from "./client-plan.ts";
import { outreachPackage } from "./outreach.ts";
import { responsibleWorkerPackage } from "./responsible-worker.ts";
import { serviceNeedPackage } from "./service-need.ts";
import { socialAssistancePackage } from "./social-assistance.ts";
import { socialReportPackage } from "./social-report.ts";

/** Every package with rules, in the order of the work. */
export const RULE_PACKAGES: readonly RulePackage[] = [
  serviceNeedPackage,
  clientPlanPackage,
  responsibleWorkerPackage,
  caseworkPackage,
  socialAssistancePackage,
  outreachPackage,
  socialReportPackage,
  accessPackage,
];
