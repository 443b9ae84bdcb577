import type { LocalDate } from "@koonti/core";
import type { SpecialSupportState } from "@koonti/responsible-worker";
import { type ClientRecord, documentsOf } from "./record.ts";

/**
 * Whether the client's newest service-need assessment has found a need for special support; what has been found of the client's child is
 * not the client's.
 *
 * @param on - the day by which it had been found; any day unless given
 */
export function specialSupportOf(record: ClientRecord, on?: LocalDate): SpecialSupportState {
  const entitled = documentsOf(record, "serviceNeedAssessment")
    .filter(({ content, lawDate }) => content.subject === "client" && (on === undefined || lawDate <= on))
    .at(-1)?.content.specialSupport.entitled;
  if (entitled === undefined) return "notAssessed";
  return entitled ? "yes" : "no";
}
