/**
 * Thrown when a value cannot be kept as JSON without loss: a NUL character, half of a surrogate pair, a number that is not finite, a function.
 * It names the place, never the value.
 */
export class UnstorableContentError extends Error {
  override readonly name = "UnstorableContentError";
  readonly code = "unstorableContent";
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], why: string) {
    super(`Content at /${path.join("/")} cannot be stored: ${why}`);
    this.path = path;
  }
}
