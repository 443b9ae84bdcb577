import type { UserId } from "@koonti/core";
import { canonicalJson } from "../content/canonical-json.ts";
import type { Content } from "../content/content.ts";
import type { CountyTransaction } from "../database/tables.ts";

/** A request that its sender may send again: same user and key means the same request, if its hash is the same too. */
export interface RepeatableRequest {
  readonly userId: UserId;
  readonly key: string;
  /** Hash of what was asked; the request itself is not kept. */
  readonly requestHash: string;
}

/** `new`: carry it out. `repeated`: give the answer again. `keyReused`: another request has used the key. */
export type Claim = { readonly kind: "new" } | { readonly kind: "repeated"; readonly response: Content } | { readonly kind: "keyReused" };

/** Answers given to repeatable requests in one county. */
export interface IdempotencyStore {
  /** Claims the key for this transaction; a second request with the same key waits until the first has been carried out or has failed. */
  claim(request: RepeatableRequest): Promise<Claim>;
  /** Keeps the answer, in the transaction that claimed the key and did the work. */
  answer(request: RepeatableRequest, response: object): Promise<void>;
  /** Forgets answers older than an instant; how many. */
  forgetBefore(instant: string): Promise<number>;
}

/** @internal */
export function idempotencyStore({ trx, county, now }: CountyTransaction): IdempotencyStore {
  const columnsOf = ({ userId, key }: RepeatableRequest) => ({ county_code: county, user_id: userId, key });
  const stored = (request: RepeatableRequest) =>
    trx
      .selectFrom("idempotency_key")
      .select(["request_hash", "response"])
      .where((where) => where.and(columnsOf(request)))
      .executeTakeFirst();

  return {
    claim: async (request) => {
      const claimed = await trx
        .insertInto("idempotency_key")
        .values({ ...columnsOf(request), request_hash: request.requestHash, response: null, created_at: now() })
        .onConflict((conflict) => conflict.columns(["county_code", "user_id", "key"]).doNothing())
        .returning("key")
        .executeTakeFirst();
      if (claimed) return { kind: "new" };
      const earlier = await stored(request);
      if (earlier?.request_hash !== request.requestHash) return { kind: "keyReused" };
      return { kind: "repeated", response: earlier.response ?? {} };
    },
    answer: async (request, response) => {
      await trx
        .updateTable("idempotency_key")
        .set({ response: canonicalJson(response) })
        .where((where) => where.and(columnsOf(request)))
        .execute();
    },
    forgetBefore: async (instant) => {
      const old = trx.deleteFrom("idempotency_key").where("county_code", "=", county).where("created_at", "<", instant);
      return Number((await old.executeTakeFirst()).numDeletedRows);
    },
  };
}
