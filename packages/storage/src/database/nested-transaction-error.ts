/**
 * Thrown when a transaction is asked for inside another one. The embedded database has one connection and a pool a limited number: the inner
 * transaction would wait for the outer one for ever.
 */
export class NestedTransactionError extends Error {
  override readonly name = "NestedTransactionError";
  readonly code = "nestedTransaction";

  constructor() {
    super("A storage transaction is already running here: use its store instead of opening another one");
  }
}
