/** Thrown when the schema cannot be brought up to date, or is newer than this program. The schema stays as it was. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
  readonly code = "migration";
}
