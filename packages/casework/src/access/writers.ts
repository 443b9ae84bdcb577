import type { User } from "@koonti/access";
import type { RecordDocument } from "../document/document.ts";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../document/kinds.ts";

/** Who writes which kinds of document. A partner and a client write their own assessment; a client answers the plan. */
const WRITERS: Readonly<Record<User["kind"], readonly DocumentKind[]>> = {
  worker: DOCUMENT_KIND_NAMES,
  partner: ["sectorAssessment"],
  client: ["sectorAssessment", "planAnswer"],
};

type Writing = Pick<RecordDocument, "kind" | "content">;

const isOwnAssessment = ({ kind, content }: Writing, user: User): boolean => {
  if (kind !== "sectorAssessment") return false;
  const { sector, organisation } = content as RecordDocument<"sectorAssessment">["content"];
  return user.kind === "client" ? sector === "client" : sector === user.sector && organisation === user.organisation;
};

/** Whether a user may write such a document: a worker by the kind, others only what is theirs to say. */
export function mayWrite(user: User, document: Writing): boolean {
  if (!WRITERS[user.kind].includes(document.kind)) return false;
  if (user.kind === "worker") return true;
  return document.kind === "planAnswer" || isOwnAssessment(document, user);
}
