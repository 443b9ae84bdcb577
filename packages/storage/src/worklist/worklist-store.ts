import type { ClientId } from "@koonti/core";
import { sql } from "kysely";
import { canonicalJson } from "../content/canonical-json.ts";
import { present } from "../content/present.ts";
import type { CountyTransaction } from "../database/tables.ts";
import { groupConditions } from "./worklist-groups.ts";
import type { NewWorklistItem, Worklist, WorklistGroup, WorklistQuery, WorklistRow } from "./worklist-item.ts";

/** What has to be done for the clients of one county. */
export interface WorklistStore {
  /** Puts these items in the place of all that stood for the client. */
  replaceForClient(clientId: ClientId, items: readonly NewWorklistItem[]): Promise<void>;
  list(query: WorklistQuery): Promise<Worklist>;
}

const DEFAULT_LIMIT = 200;

/** @internal */
export function worklistStore({ trx, county }: CountyTransaction): WorklistStore {
  const items = ({ assigneeUserId, pairUserId, clientId }: WorklistQuery) =>
    trx
      .selectFrom("worklist_item as item")
      .where("item.county_code", "=", county)
      .$if(assigneeUserId !== undefined, (of) => of.where("item.assignee_user_id", "=", assigneeUserId ?? null))
      .$if(pairUserId !== undefined, (of) => of.where("item.pair_user_id", "=", pairUserId ?? null))
      .$if(clientId !== undefined, (of) => of.where("item.client_id", "=", clientId as ClientId));

  const rowsOf = (query: WorklistQuery) => {
    const { group, limit = DEFAULT_LIMIT, offset = 0 } = query;
    const wanted = group ? items(query).where(groupConditions(query.today)[group]) : items(query);
    return wanted
      .innerJoin("client", (join) => join.onRef("client.county_code", "=", "item.county_code").onRef("client.id", "=", "item.client_id"))
      .select(["item.key", "item.document_id as documentId", "item.assignee_user_id as assigneeUserId", "item.pair_user_id as pairUserId"])
      .select(["item.turn", "item.due_on as dueOn", "item.assigned_on as assignedOn", "item.content"])
      .select(["client.id", "client.version", "client.content as clientContent", "client.saved_at as savedAt"])
      .orderBy("item.due_on", (order) => order.asc().nullsLast())
      .orderBy("item.client_id")
      .orderBy("item.key")
      .limit(limit)
      .offset(offset)
      .execute();
  };

  const countsOf = async (query: WorklistQuery): Promise<Worklist["counts"]> => {
    const conditions = Object.entries(groupConditions(query.today));
    const columns = conditions.map(([group, condition]) => sql<number>`count(*) filter (where ${condition})`.as(group));
    const counted = await items(query)
      .select((count) => count.fn.countAll<number>().as("all"))
      .select(columns)
      .executeTakeFirstOrThrow();
    return counted as Record<WorklistGroup | "all", number>;
  };

  return {
    replaceForClient: async (clientId, next) => {
      await trx.deleteFrom("worklist_item").where("county_code", "=", county).where("client_id", "=", clientId).execute();
      if (next.length === 0) return;
      const rows = next.map((item) => ({
        county_code: county,
        client_id: clientId,
        key: item.key,
        document_id: item.documentId ?? null,
        assignee_user_id: item.assigneeUserId ?? null,
        pair_user_id: item.pairUserId ?? null,
        turn: item.turn,
        due_on: item.dueOn ?? null,
        assigned_on: item.assignedOn ?? null,
        content: canonicalJson(item.content),
      }));
      await trx.insertInto("worklist_item").values(rows).execute();
    },
    list: async (query) => {
      const counts = await countsOf(query);
      const rows = await rowsOf(query);
      return {
        counts,
        rows: rows.map(
          ({ id, version, clientContent, savedAt, ...item }): WorklistRow => ({
            ...present(item),
            client: { id, version, content: clientContent, savedAt },
          }),
        ),
      };
    },
  };
}
