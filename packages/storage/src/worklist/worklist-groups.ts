import type { LocalDate } from "@koonti/core";
import { type RawBuilder, sql } from "kysely";
import type { WorklistGroup } from "./worklist-item.ts";

/** For how many days after it was assigned an item counts as new. */
const NEW_FOR_DAYS = 7;

const itemDue = sql.ref("item.due_on");

/** When an item is in a group. A week ends on Sunday; what is late is not due this week. */
export const groupConditions = (today: LocalDate): Readonly<Record<WorklistGroup, RawBuilder<boolean>>> => {
  const day = sql`${today}::date`;
  return {
    late: sql`${itemDue} < ${day}`,
    thisWeek: sql`${itemDue} between ${day} and date_trunc('week', ${day})::date + 6`,
    waitingForClient: sql`item.turn = 'client'`,
    waitingForPartner: sql`item.turn = 'partner'`,
    newToMe: sql`item.assigned_on > ${day} - ${sql.lit(NEW_FOR_DAYS)}`,
    unassigned: sql`item.assignee_user_id is null`,
  };
};
