import { openStorage, type Storage } from "@koonti/storage";

/** One of the databases every test runs on. */
export interface Backend {
  readonly name: string;
  readonly storage: Storage;
}

async function open(): Promise<readonly Backend[]> {
  const embedded = { name: "PGlite", storage: await openStorage({ memory: true }) };
  const connectionString = process.env["KOONTI_API_TEST_DATABASE"];
  if (connectionString === undefined) return [embedded];
  return [embedded, { name: "PostgreSQL", storage: await openStorage({ connectionString }) }];
}

let opened: Promise<readonly Backend[]> | undefined;

/** The databases, opened once for all test files. */
export function backends(): Promise<readonly Backend[]> {
  opened ??= open();
  return opened;
}
