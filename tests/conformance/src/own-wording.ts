import { phraseFingerprint, STRUCTURES, type Structure, type StructureField } from "@koonti/national";
import type fc from "fast-check";
import { contentsOf } from "./our-instances.ts";

const WORDING = "Testisanamuoto.";

const withWording = (fields: readonly StructureField[]): readonly StructureField[] =>
  fields.map((field) => ({
    ...field,
    ...(field.phrases && { phrases: [phraseFingerprint(WORDING)] }),
    ...(field.fields && { fields: withWording(field.fields) }),
  }));

/** Every structure by name, with a phrase of our own in place of an official one, so that documents can be made without the official text. */
export const NAMED_STRUCTURES = Object.entries<Structure>(STRUCTURES).map(
  ([name, structure]) => [name, { ...structure, fields: withWording(structure.fields) }] as const,
);

/** Random valid contents of one of {@link NAMED_STRUCTURES}. */
export const documentsOf = (structure: Structure): fc.Arbitrary<object> => contentsOf(structure, [WORDING]);
