import fc from "fast-check";
import { type ClientBasics, clientBasicsSchema } from "../src/client/schema.ts";
import { DOCUMENT_STATUSES, type RecordDocument } from "../src/document/document.ts";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "../src/document/kinds.ts";
import { CLIENT_ID, documentOf } from "../src/fixtures/record.ts";
import type { ClientRecord } from "../src/record/record.ts";
import { anyDay, anyValueOf } from "./any-value.ts";

const anyContent = Object.fromEntries(DOCUMENT_KIND_NAMES.map((kind) => [kind, anyValueOf(DOCUMENT_KINDS[kind].schema)])) as Readonly<
  Record<DocumentKind, fc.Arbitrary<unknown>>
>;

const anyHead = fc.record({ savedOn: anyDay, status: fc.constantFrom(...DOCUMENT_STATUSES), version: fc.integer({ min: 1, max: 3 }) });

/** Any document of any kind. */
const anyDocument = fc
  .tuple(fc.constantFrom(...DOCUMENT_KIND_NAMES), anyHead)
  .chain(([kind, head]) => anyContent[kind].map((content) => ({ kind, content, head })));

/** Any record whose structure could be stored, however little sense it makes: rules are asked of such too. */
export const anyRecord: fc.Arbitrary<ClientRecord> = fc
  .record({
    basics: anyValueOf(clientBasicsSchema) as fc.Arbitrary<ClientBasics>,
    drawn: fc.array(anyDocument, { maxLength: 14, size: "max" }),
  })
  .map(({ basics, drawn }) => ({
    client: { id: CLIENT_ID, version: 1, basics },
    documents: drawn.map(({ kind, content, head }, index) => documentOf(kind, content, { id: index + 1, ...head }) as RecordDocument),
  }));
