/** Something that keeps a national document from being read: of its structure, or a text longer than we hold. It never holds what was written. */
export interface ReadProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
