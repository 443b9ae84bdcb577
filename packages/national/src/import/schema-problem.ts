/** Why a file is not a Sosmeta schema, or which part of it is not. */
export interface SchemaProblem {
  /** Where in the document the schema describes, as keys joined by `/`; empty for the schema as a whole. */
  readonly at: string;
  /** What is wrong, in English, for the developer who runs the import. */
  readonly reason: string;
}

/** Where the reading of a schema is and what it has found. */
export interface SchemaReading {
  readonly keys: readonly string[];
  readonly problems: SchemaProblem[];
  readonly english: Readonly<Record<string, string>>;
  readonly root: string;
}

/** Notes a problem at the place of the reading. */
export const refuse = (reading: SchemaReading, reason: string): undefined => {
  reading.problems.push({ at: reading.keys.join("/"), reason });
  return;
};

/** The same reading one key deeper. */
export const within = (reading: SchemaReading, key: string): SchemaReading => ({ ...reading, keys: [...reading.keys, key] });
