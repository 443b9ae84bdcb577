import type { UserId } from "@koonti/core";
import { mattersOf } from "../matter/matters-of.ts";
import { responsiblePeople } from "../record/people.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";

/** How a user stands to a client, verified from the record itself (fi: tietoteknisesti varmistettu asiakassuhde), ATL 9 §. */
export interface RecordRelationship {
  /** The client relationship has begun and has not ended. */
  readonly active: boolean;
  /** The user is the own or the pair worker, or handles a matter that nobody has been named for yet. */
  readonly assigned: boolean;
}

const opened = ["contact", "initiation", "urgencyAssessment", "serviceNeedAssessment"] as const;

/** The client relationship has begun and has not been closed since. */
function isActive(record: ClientRecord): boolean {
  const [newest] = mattersOf(record).slice(-1);
  return newest !== undefined && newest.closing === undefined;
}

/** The user's relationship to the client, from who has been named and who has handled the matter. */
export function relationshipOf(record: ClientRecord, userId: UserId): RecordRelationship {
  const { ownWorker, pairWorker } = responsiblePeople(record);
  const named = [ownWorker, pairWorker].some((worker) => worker?.userId === userId);
  const handles = opened.some((kind) => documentsOf(record, kind).some(({ author }) => author.userId === userId));
  return { active: isActive(record), assigned: named || handles };
}

/** The draft assessments that a partner organisation has been asked for and may write. */
export const invitationsTo = (record: ClientRecord, organisation: string) =>
  documentsOf(record, "sectorAssessment").filter(({ content }) => content.organisation === organisation && content.sector !== "client");
