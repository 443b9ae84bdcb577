import { clientIdSchema, documentIdSchema, localDateSchema, userIdSchema } from "@koonti/core";
import { z } from "zod";
import type { DocumentContent, DocumentKind } from "./kinds.ts";
import { DOCUMENT_KIND_NAMES } from "./kinds.ts";

/** Where a document stands: only a draft may be edited; a finished one is corrected by a new version with a reason. */
export const DOCUMENT_STATUSES = ["draft", "final", "corrected", "invalidated"] as const;
/** One of {@link DOCUMENT_STATUSES}. */
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** What every document carries around its content. `savedAt` is an instant in UTC; `lawDate` says by which law it is judged. */
export const documentHeadSchema = z.strictObject({
  id: documentIdSchema,
  clientId: clientIdSchema,
  kind: z.enum(DOCUMENT_KIND_NAMES),
  version: z.int().min(1),
  status: z.enum(DOCUMENT_STATUSES),
  author: z.strictObject({ userId: userIdSchema, name: z.string().max(200) }),
  savedAt: z.iso.datetime(),
  lawDate: localDateSchema,
  reason: z.string().max(5_000).optional(),
});

/** What every document carries around its content. */
export interface DocumentHead extends z.infer<typeof documentHeadSchema> {}

/** One version of a document of the record; `content` is that of its kind. */
export type RecordDocument<K extends DocumentKind = DocumentKind> = K extends DocumentKind
  ? Omit<DocumentHead, "kind"> & { readonly kind: K; readonly content: DocumentContent<K> }
  : never;
