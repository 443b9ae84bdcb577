interface DriverError {
  readonly code: string;
  readonly constraint?: unknown;
  readonly table?: unknown;
}

const isDriverError = (error: unknown): error is DriverError =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "string" &&
  "severity" in error &&
  "routine" in error;

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/**
 * Thrown when the database refuses a statement. The drivers' own errors carry the refused row and the parameters, which are client data: none of
 * that is kept here, only what a developer needs to find the cause.
 */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code = "database";
  /** SQLSTATE of the refusal, five characters. */
  readonly sqlState: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor(error: DriverError) {
    const constraint = textOf(error.constraint);
    super(`The database refused a statement: SQLSTATE ${error.code}${constraint ? `, constraint ${constraint}` : ""}`);
    this.sqlState = error.code;
    this.constraint = constraint;
    this.table = textOf(error.table);
  }
}

/** The same error, or in place of a driver's one that is safe to log. */
export const safeToLog = (error: unknown): unknown => (isDriverError(error) ? new DatabaseError(error) : error);
