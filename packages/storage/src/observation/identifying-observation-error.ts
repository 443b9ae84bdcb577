/** Thrown when an observation would hold what leads to a person: an identifier or a full date. It names the place, never the value. */
export class IdentifyingObservationError extends Error {
  override readonly name = "IdentifyingObservationError";
  readonly code = "identifyingObservation";
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], what: "an identifier" | "a full date") {
    super(`The observation holds ${what} at /${path.join("/")}: store nothing finer than the month and nothing that leads to a record`);
    this.path = path;
  }
}
