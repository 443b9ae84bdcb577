import type { SpecialSupportState } from "@koonti/responsible-worker";
import { type ClientRecord, latestOf } from "./record.ts";

/** Whether the newest service-need assessment has found a need for special support. */
export function specialSupportOf(record: ClientRecord): SpecialSupportState {
  const entitled = latestOf(record, "serviceNeedAssessment")?.content.specialSupport.entitled;
  if (entitled === undefined) return "notAssessed";
  return entitled ? "yes" : "no";
}
