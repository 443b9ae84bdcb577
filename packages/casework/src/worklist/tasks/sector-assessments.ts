import type { RecordDocument } from "../../document/document.ts";
import { documentsOf } from "../../record/record.ts";
import type { TaskContext } from "../context.ts";
import { shlSection } from "../provision.ts";
import type { Turn, WorklistItem } from "../schema.ts";

const turnOf = ({ content }: RecordDocument<"sectorAssessment">, workerTurn: Turn): Turn => {
  if (content.sector === "client") return { kind: "client" };
  if (content.sector === "social") return workerTurn;
  return { kind: "partner", sector: content.sector, organisation: content.organisation };
};

/** Each sector that has been asked and has not answered yet; the law gives no number for the answer (SHL 41 §). */
export const sectorTasks = ({ record, workerTurn }: TaskContext): readonly WorklistItem[] =>
  documentsOf(record, "sectorAssessment")
    .filter(({ status, content }) => status === "draft" && content.participation === "requested")
    .map((document) => ({
      task: "giveSectorAssessment" as const,
      documentId: document.id,
      provision: shlSection("41"),
      turn: turnOf(document, workerTurn),
      ...(document.content.requestedOn ? { waitingSince: document.content.requestedOn } : {}),
    }));
