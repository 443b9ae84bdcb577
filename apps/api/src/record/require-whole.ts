import type { receivedContactSchema } from "@koonti/api-contract";
import { type ClientRecord, missingToRecord } from "@koonti/casework";
import type { z } from "zod";
import { refuseRecording } from "./refusals.ts";
import type { RequestScope } from "./scope.ts";

const PARTS = { contact: "contact", initiation: "initiation", urgency: "urgencyAssessment" } as const;
type Part = keyof typeof PARTS;

/**
 * Refuses a contact with what it, the matter it starts and its urgency lack of their forms. Recording them one by one would refuse too, but only
 * the first.
 */
export function requireWhole(received: z.output<typeof receivedContactSchema>, record: ClientRecord, { language }: RequestScope): void {
  const missing = (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const lacking = received[part] === undefined ? [] : missingToRecord(PARTS[part], received[part], record);
    return lacking.map(({ path, label }) => ({ path: [part, ...path], label }));
  });
  if (missing.length > 0) refuseRecording({ kind: "refused", reason: "requiredMissing", missing }, language, "");
}
