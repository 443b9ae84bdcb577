import type { WorklistRow } from "@koonti/api-contract";
import { documentIdSchema, localDate } from "@koonti/core";
import { CLIENT_ID, WORKER_ID } from "./render-in-app.tsx";

const DOCUMENT_ID = documentIdSchema.parse("018f2b6e-0000-7000-8000-00000000000a");

let count = 0;

/** A row of a worklist, for tests: one's own, due nowhere, unless told otherwise. */
export const sampleRow = (more: Partial<WorklistRow> & { readonly due?: string } = {}): WorklistRow => {
  const { due, ...rest } = more;
  count += 1;
  return {
    id: `row-${count}`,
    task: "startAssessment",
    documentId: DOCUMENT_ID,
    turn: { kind: "worker", userId: WORKER_ID, name: "Testi Työntekijä-10B" },
    provision: { act: "TL", section: "1", label: "Testilaki 1 §", url: "https://example.org/laki" },
    client: { id: CLIENT_ID, protectedIdentity: false, name: "Testi Asiakas-05", age: 81, municipality: "179" },
    ...(due === undefined ? {} : { dueOn: localDate(due) }),
    ...rest,
  };
};
