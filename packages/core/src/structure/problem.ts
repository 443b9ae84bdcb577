import type { StructureKey } from "./structure-messages.ts";

/** What is wrong with a text that could not be parsed: a key of {@link STRUCTURE_MESSAGES}, never the text itself. */
export interface Problem<Key extends StructureKey = StructureKey> {
  readonly key: Key;
}
