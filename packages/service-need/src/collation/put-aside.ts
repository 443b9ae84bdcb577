import { documentIdSchema } from "@koonti/core";
import type { DroppedStatement } from "../assessment/schema.ts";
import type { Statement } from "./collation.ts";

type NeedStatement = Statement & { readonly kind: "need" };

const isSame = (dropped: DroppedStatement, { origin, need }: NeedStatement): boolean =>
  dropped.documentId === origin.documentId && dropped.need === need;

/**
 * The statements put aside as outdated (fi: vanhentunut lausuma), with one more; putting the same aside again replaces the reason. It is still
 * in its document, and the collation no longer counts it. A statement that names no document of a record changes nothing.
 */
export const dropStatement = (
  dropped: readonly DroppedStatement[],
  statement: NeedStatement,
  reason: string,
): readonly DroppedStatement[] => {
  const { data: documentId } = documentIdSchema.safeParse(statement.origin.documentId);
  if (documentId === undefined) return dropped;
  return [...dropped.filter((one) => !isSame(one, statement)), { documentId, need: statement.need, reason }];
};

/** The statements put aside without this one: it counts again. */
export const takeBackStatement = (dropped: readonly DroppedStatement[], statement: NeedStatement): readonly DroppedStatement[] =>
  dropped.filter((one) => !isSame(one, statement));
