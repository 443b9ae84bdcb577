import type { Id } from "@koonti/core";
import { canonicalJson } from "../content/canonical-json.ts";
import type { Content } from "../content/content.ts";
import type { CountyTransaction } from "../database/tables.ts";
import { newId } from "../id/new-id.ts";

/** Something other systems are to hear of. */
export interface OutboxEvent {
  readonly id: Id<"OutboxEventId">;
  readonly topic: string;
  readonly payload: Content;
  /** Instant, ISO 8601 in UTC. */
  readonly occurredAt: string;
}

/** Events of one county, written with what they tell of and sent later: at least once, in the order they came about. */
export interface OutboxStore {
  append(event: { readonly topic: string; readonly payload: object }): Promise<OutboxEvent>;
  /** The oldest events that wait, kept for this transaction: two senders never get the same one. */
  take(count: number): Promise<readonly OutboxEvent[]>;
  /** Says that the receiver has them. */
  markSent(ids: readonly OutboxEvent["id"][]): Promise<void>;
}

/** @internal */
export function outboxStore({ trx, county, now }: CountyTransaction): OutboxStore {
  return {
    append: async ({ topic, payload }) => {
      const text = canonicalJson(payload);
      const event = { id: newId<"OutboxEventId">(), topic, occurredAt: now() };
      const row = { county_code: county, id: event.id, topic, payload: text, occurred_at: event.occurredAt, sent_at: null };
      await trx.insertInto("outbox").values(row).execute();
      return { ...event, payload: JSON.parse(text) };
    },
    take: (count) =>
      trx
        .selectFrom("outbox")
        .select(["id", "topic", "payload", "occurred_at as occurredAt"])
        .where("county_code", "=", county)
        .where("sent_at", "is", null)
        .orderBy("id")
        .limit(count)
        .forUpdate()
        .skipLocked()
        .execute(),
    markSent: async (ids) => {
      if (ids.length === 0) return;
      await trx.updateTable("outbox").set({ sent_at: now() }).where("county_code", "=", county).where("id", "in", ids).execute();
    },
  };
}
