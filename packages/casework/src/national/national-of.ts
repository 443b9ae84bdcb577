import { err, type Language, ok, type Result } from "@koonti/core";
import {
  type Circumstance,
  fieldAt,
  type Gap,
  type NamedCode,
  type NationalCodeSystem,
  type Structure,
  writeDocument,
} from "@koonti/national";
import { type MissingField, type Refusal, refused } from "../command/refusal.ts";
import type { RecordDocument } from "../document/document.ts";
import type { ClientRecord } from "../record/record.ts";
import { restOf } from "./rest-of.ts";
import { viewOfDocument } from "./view-of-document.ts";
import { viewFor } from "./views.ts";

/** How a document is written in the national structure. */
export interface NationalOfOptions {
  /** Language of the texts and of the names of codes; Finnish unless given. */
  readonly language?: Language | undefined;
  /** The code lists at hand; those of `@koonti/national` unless given. */
  readonly codeSystems?: readonly NationalCodeSystem[] | undefined;
  /** The service task of list 1221 that is meant where a document does not say: the county's own code, since the list is not public. */
  readonly serviceTask?: NamedCode | undefined;
  /** The wordings of THL's phrases (fi: fraasi), for the disclosure permit and denial. */
  readonly phrases?: readonly string[] | undefined;
  /** What a document does not tell of itself. */
  readonly circumstances?: readonly Circumstance[] | undefined;
}

/** The label in every language, by the field's keys without the root and the indexes of lists. */
function missingField(structure: Structure, { path, label }: Gap): MissingField {
  const keys = path.slice(1).filter((step) => typeof step === "string");
  return { path, label: fieldAt(structure, keys)?.label ?? { fi: label, sv: label, en: label } };
}

/**
 * A document in THL's JSON (fi: valtakunnallinen asiakirjarakenne): see `STRUCTURE_VIEWS` for which structure each kind has. Where it was made
 * of a received national document, what we have no words for comes from there, and what was not changed is as it was received.
 *
 * @returns the whole JSON; refused as `requiredMissing` with every mandatory field that is still empty, or as `noNationalStructure` where
 * the kind has none.
 */
export function nationalOf(
  record: ClientRecord,
  document: RecordDocument,
  options: NationalOfOptions = {},
): Result<Record<string, unknown>, Refusal> {
  const rest = restOf(record, document);
  const view = rest?.view ?? viewFor(document.kind, document.content);
  if (view === undefined) return err(refused("noNationalStructure"));
  const { mapping } = view;
  const ours = viewOfDocument(record, document, { ...options, mapping, rest: rest?.document });
  const written = writeDocument(mapping, ours, { ...options, rest: rest?.document });
  if (written.ok) return ok({ ...written.value });
  return err(refused("requiredMissing", { missing: written.error.map((gap) => missingField(mapping.structure, gap)) }));
}
