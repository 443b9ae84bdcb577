import type { UserId } from "@koonti/core";
import { sql } from "kysely";
import { canonicalJson } from "../content/canonical-json.ts";
import { asApplication } from "../database/in-county.ts";
import type { CountyTransaction, Database, Tables } from "../database/tables.ts";
import type { Account, AccountSubject, AccountToSave } from "./account.ts";

/** Accounts of one county. */
export interface AccountStore {
  get(id: UserId): Promise<Account | undefined>;
  findBySubject(subject: AccountSubject): Promise<Account | undefined>;
  /** Writes the account, in the place of the one with the same issuer and subject. */
  upsert(account: AccountToSave): Promise<Account>;
  /** All accounts of the county, closed ones too, in the order of their ids. */
  list(): Promise<readonly Account[]>;
}

const SHOWN = ["id", "county_code as county", "issuer", "subject", "active", "content"] as const;

/** @internal */
export function accountStore({ trx, county }: CountyTransaction): AccountStore {
  const accounts = () => trx.selectFrom("user_account").select(SHOWN).where("county_code", "=", county);
  return {
    get: (id) => accounts().where("id", "=", id).executeTakeFirst(),
    findBySubject: ({ issuer, subject }) => accounts().where("issuer", "=", issuer).where("subject", "=", subject).executeTakeFirst(),
    list: () => accounts().orderBy("id").execute(),
    upsert: ({ active = true, content, ...account }) => {
      const changing = { active, content: canonicalJson(content) };
      return trx
        .insertInto("user_account")
        .values({ county_code: county, ...account, ...changing })
        .onConflict((conflict) => conflict.columns(["county_code", "issuer", "subject"]).doUpdateSet(changing))
        .returning(SHOWN)
        .executeTakeFirstOrThrow();
    },
  };
}

type AccountRow = Omit<Account, "county"> & { readonly county_code: Tables["user_account"]["county_code"] };

/**
 * The accounts of somebody who has just been identified, whatever their counties: the only look past a county, by exact issuer and subject.
 */
export const findAccounts = async (database: Database, { issuer, subject }: AccountSubject): Promise<readonly Account[]> => {
  const { rows } = await asApplication(database, undefined, (trx) =>
    sql<AccountRow>`select * from koonti_find_accounts(${issuer}, ${subject})`.execute(trx),
  );
  return rows.map(({ county_code, ...account }) => ({ ...account, county: county_code }));
};
