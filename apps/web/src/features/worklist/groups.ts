import type { User } from "@koonti/access";
import type { WorklistRow } from "@koonti/api-contract";
import type { LocalDate } from "@koonti/core";
import { addDays, isoWeekday } from "@koonti/core";
import { isOwnTurn } from "../../components/task/turn-tag.tsx";

/** The groups of a worklist, in the order they are shown. */
export const GROUPS = ["late", "thisWeek", "later", "waitingClient", "waitingPartner", "unassigned"] as const;
export type Group = (typeof GROUPS)[number];

const lastOfWeek = (today: LocalDate): LocalDate => addDays(today, 7 - isoWeekday(today));

/** Where a row belongs: by its due date when that is near, else by who is waited for. */
export const groupOf = (row: WorklistRow, today: LocalDate, user: User): Group => {
  if (row.dueOn !== undefined && row.dueOn < today) return "late";
  if (row.dueOn !== undefined && row.dueOn <= lastOfWeek(today)) return "thisWeek";
  if (row.turn.kind === "client") return "waitingClient";
  if (row.turn.kind === "partner" && !isOwnTurn(row.turn, user)) return "waitingPartner";
  return row.task === "nameOwnWorker" ? "unassigned" : "later";
};

const orderKey = ({ dueOn, waitingSince }: WorklistRow): string => (dueOn === undefined ? `1${waitingSince ?? "9999"}` : `0${dueOn}`);

/** A group with its rows: nearest due date first, then those that have waited longest. */
export interface RowGroup {
  readonly group: Group;
  readonly rows: readonly WorklistRow[];
}

/** The rows of a worklist in their groups; a group without rows is left out. */
export const groupsOf = (rows: readonly WorklistRow[], today: LocalDate, user: User): readonly RowGroup[] => {
  const sorted = rows.toSorted((a, b) => orderKey(a).localeCompare(orderKey(b)));
  return GROUPS.map((group) => ({ group, rows: sorted.filter((row) => groupOf(row, today, user) === group) })).filter(
    (one) => one.rows.length > 0,
  );
};

/** How many rows are due on the day itself. */
export const dueTodayCount = (rows: readonly WorklistRow[], today: LocalDate): number => rows.filter(({ dueOn }) => dueOn === today).length;
