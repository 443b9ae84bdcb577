import { err, ok, type Result } from "@koonti/core";
import { completeness, type Gap } from "../complete/completeness.ts";
import type { Circumstance } from "../structure/field-condition.ts";
import type { Structure } from "../structure/structure.ts";
import { type NationalJson, serialise } from "../write/serialise.ts";
import type { Mapping, MappingOptions } from "./mapping.ts";

/** How a whole national document is written. */
export interface WriteDocumentOptions<Document = unknown> extends MappingOptions<Document> {
  /** What the document does not tell of itself. */
  readonly circumstances?: readonly Circumstance[] | undefined;
}

/**
 * A document of ours as the whole national JSON. One that was read and has not been changed goes as it was read, also where it lacks something.
 *
 * @returns the JSON, root key included; or every mandatory field that is still empty.
 */
export const writeDocument = <Ours, Document>(
  mapping: Mapping<Ours, Document>,
  ours: NoInfer<Ours> | Partial<NoInfer<Ours>>,
  options: WriteDocumentOptions<NoInfer<Document>> = {},
): Result<NationalJson, readonly Gap[]> => {
  const { language = "fi", circumstances = [] } = options;
  const document = mapping.write(ours, options);
  const isAsReceived = options.rest !== undefined && document === options.rest;
  const gaps = isAsReceived ? [] : completeness(mapping.structure as Structure, document, { language, circumstances });
  return gaps.length > 0 ? err(gaps) : ok(serialise(mapping.structure, document));
};
