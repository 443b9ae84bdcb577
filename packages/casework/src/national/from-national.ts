import { err, type Language, type LocalDate, ok, type Result } from "@koonti/core";
import { type NationalClient, parse, type StructureProblem } from "@koonti/national";
import type { z } from "zod";
import type { CommandContext } from "../command/context.ts";
import { newDocument } from "../command/new-document.ts";
import type { RecordDocument } from "../document/document.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "../document/kinds.ts";
import type { ClientRecord } from "../record/record.ts";
import type { NationalView } from "./national-view.ts";
import { type StructureView, viewOfRoot } from "./views.ts";

/** A member of ours that the national document does not tell, or tells in a way we do not hold. */
export interface UntoldMember {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Why a national document was not read. */
export type NationalProblem =
  | { readonly kind: "unknownStructure" }
  | { readonly kind: "invalid"; readonly problems: readonly StructureProblem[] }
  | { readonly kind: "otherClient" }
  | { readonly kind: "incomplete"; readonly untold: readonly UntoldMember[] };

/** What a national document says in our terms. */
export interface ReadNational {
  readonly kind: DocumentKind;
  /** The OID of its structure. */
  readonly structure: string;
  /** The content of our kind, as far as the document tells. */
  readonly content: Readonly<Record<string, unknown>>;
  /** What is still to be told before there is a document of ours; empty where there is nothing. */
  readonly untold: readonly UntoldMember[];
  /** Whom it is about and who made it, and what it says besides. */
  readonly view: Partial<NationalView<unknown>>;
}

type Content = Readonly<Record<string, unknown>>;

const rootOf = (json: unknown): string => {
  const keys = typeof json === "object" && json !== null ? Object.keys(json) : [];
  return keys.length === 1 ? (keys[0] ?? "") : "";
};

const untoldIn = (kind: DocumentKind, content: unknown): readonly UntoldMember[] => {
  const schema: z.ZodType = DOCUMENT_KINDS[kind].schema;
  const issues = schema.safeParse(content).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ path: path as UntoldMember["path"], message }));
};

const readBy = ({ kind, mapping }: StructureView, document: unknown): ReadNational => {
  const view = mapping.read(document);
  const content = (view.content ?? {}) as Content;
  return { kind, structure: mapping.structure.oid, content, untold: untoldIn(kind, content), view };
};

/**
 * Reads a national document of any of the structures (fi: valtakunnallinen asiakirja) in terms of ours.
 *
 * @param json - the whole document, root key included; its structure is known by that key.
 * @returns the kind and its content as far as the document tells; or every problem of the document.
 */
export function fromNational(
  json: unknown,
  { language = "fi" }: { readonly language?: Language } = {},
): Result<ReadNational, NationalProblem> {
  const view = viewOfRoot(rootOf(json));
  if (view === undefined) return err({ kind: "unknownStructure" });
  const read = parse(view.mapping.structure, json, language);
  return read.ok ? ok(readBy(view, read.value)) : err({ kind: "invalid", problems: read.error });
}

/** What importing a national document adds to a record: the document of ours, and what was received. */
export interface Imported {
  readonly document: RecordDocument;
  readonly received: RecordDocument<"receivedDocument">;
}

const isOfClient = ({ client: { basics } }: ClientRecord, client: NationalClient | undefined): boolean =>
  client?.hetu === undefined || basics.hetu === undefined || client.hetu === basics.hetu;

/** What a national document is received with. */
export interface ImportOptions {
  readonly language?: Language;
  /** Members of ours that the document does not tell, as whoever receives it tells them. */
  readonly told?: Content;
  readonly receivedOn?: LocalDate;
  /** Who sent it. */
  readonly from?: string;
}

/**
 * Takes a national document into a client's record: a document of ours, and beside it what was received, to the letter. Written again by
 * `nationalOf` it is as it was received, but for what has been changed. It is taken in as its makers wrote it: what our form would have required
 * of us is not asked of them, only what a document of ours cannot be without.
 *
 * @returns the two new documents; or why not: `otherClient` where its identity code is another's, `incomplete` with what must be told.
 */
export function importNational(
  record: ClientRecord,
  json: unknown,
  context: CommandContext,
  options: ImportOptions = {},
): Result<Imported, NationalProblem> {
  const { language = "fi", told = {}, receivedOn = context.today, from } = options;
  const read = fromNational(json, { language });
  if (!read.ok) return read;
  const { kind, structure, view } = read.value;
  if (!isOfClient(record, view.client)) return err({ kind: "otherClient" });
  const content = { ...read.value.content, ...told };
  const untold = untoldIn(kind, content);
  if (untold.length > 0) return err({ kind: "incomplete", untold });
  const document = newDocument(record, { kind, content: DOCUMENT_KINDS[kind].schema.parse(content) as never }, context);
  const facts = { receivedOn, structure, documentId: document.id, ...(from !== undefined && { from }) };
  const kept = { ...facts, json: json as Record<string, unknown> };
  return ok({ document, received: newDocument(record, { kind: "receivedDocument", content: kept }, context) });
}
