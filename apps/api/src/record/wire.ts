import type { WireDocument } from "@koonti/api-contract";
import type { RecordDocument } from "@koonti/casework";

/** A document as it travels: the members of the contract and no others. */
export const wireDocument = ({
  id,
  clientId,
  kind,
  version,
  status,
  author,
  savedAt,
  lawDate,
  reason,
  content,
}: RecordDocument): WireDocument => ({
  id,
  clientId,
  kind,
  version,
  status,
  author,
  savedAt,
  lawDate,
  content: content as unknown as Record<string, unknown>,
  ...(reason ? { reason } : {}),
});
