import type { Id } from "@koonti/core";
import { canonicalJson } from "../content/canonical-json.ts";
import type { Content } from "../content/content.ts";
import type { CountyTransaction } from "../database/tables.ts";
import { refuseIdentifying } from "./refuse-identifying.ts";

/** An anonymous observation (havainto, sosiaalinen raportointi) as stored: nothing leads from it to a client, an author or a day. */
export interface StoredObservation {
  readonly id: Id<"ObservationId">;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly content: Content;
}

/** An observation to be written. */
export interface NewObservation {
  readonly month: string;
  readonly content: object;
}

/** Observations of one county. */
export interface ObservationStore {
  /**
   * Writes an observation under a random identifier. Do it in a transaction of its own: rows of one transaction can be told to belong together.
   *
   * @throws IdentifyingObservationError when a member is an identifier or a full date
   */
  insert(observation: NewObservation): Promise<StoredObservation>;
  /** All of the county, by month; both ends of the range are included. */
  list(range?: { readonly fromMonth?: string; readonly toMonth?: string }): Promise<readonly StoredObservation[]>;
}

/** @internal */
export function observationStore({ trx, county }: CountyTransaction): ObservationStore {
  return {
    insert: async ({ month, content }) => {
      refuseIdentifying(content);
      const row = { county_code: county, month, content: canonicalJson(content) };
      return trx.insertInto("observation").values(row).returning(["id", "month", "content"]).executeTakeFirstOrThrow();
    },
    list: ({ fromMonth, toMonth } = {}) =>
      trx
        .selectFrom("observation")
        .select(["id", "month", "content"])
        .where("county_code", "=", county)
        .$if(fromMonth !== undefined, (all) => all.where("month", ">=", fromMonth ?? ""))
        .$if(toMonth !== undefined, (all) => all.where("month", "<=", toMonth ?? ""))
        .orderBy("month")
        .orderBy("id")
        .execute(),
  };
}
