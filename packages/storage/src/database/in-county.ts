import { AsyncLocalStorage } from "node:async_hooks";
import type { CountyCode } from "@koonti/core";
import { sql, type Transaction } from "kysely";
import { safeToLog } from "./database-error.ts";
import { NestedTransactionError } from "./nested-transaction-error.ts";
import type { CountyTransaction, Database, Tables } from "./tables.ts";

/** The role every query of a store runs as: it has no rights past the row policies. */
const APPLICATION_ROLE = "koonti_app";

const running = new AsyncLocalStorage<Database>();

/**
 * Runs work in one transaction with no more rights than an application has.
 *
 * @param county - whose rows are seen; without one no row under a policy is
 */
export async function asApplication<T>(
  database: Database,
  county: CountyCode | undefined,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (running.getStore() === database) throw new NestedTransactionError();
  const settings = sql`select set_config('role', ${APPLICATION_ROLE}, true), set_config('app.county', ${county ?? ""}, true)`;
  try {
    return await running.run(database, () =>
      database.transaction().execute(async (trx) => {
        await settings.execute(trx);
        return work(trx);
      }),
    );
  } catch (error) {
    throw safeToLog(error);
  }
}

/** What stays the same from one transaction to the next. */
export type Surroundings = Pick<CountyTransaction, "now" | "lookupKey">;

/** Runs work in one transaction that sees the rows of one county and no others, by the database's own row policies. */
export const inCounty = <T>(
  database: Database,
  county: CountyCode,
  surroundings: Surroundings,
  work: (transaction: CountyTransaction) => Promise<T>,
): Promise<T> => asApplication(database, county, (trx) => work({ trx, county, ...surroundings }));
