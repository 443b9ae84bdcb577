import { latestOf, specialSupportOf } from "@koonti/casework";
import type { Conversion } from "./conversion.ts";

/** What an assignment builds on. */
export interface Assignment {
  readonly specialSupport: string;
  readonly justification?: string | undefined;
}

/** The assignment in force, to which a newly named worker is added, with what is known of special support by now. */
export function latestOfAssignments({ record }: Conversion): Assignment {
  return { ...latestOf(record, "assignment")?.content, specialSupport: specialSupportOf(record) };
}
