import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { DATA_CATEGORY_LABELS } from "../data/labels.ts";
import { WORK_TASK_LABELS } from "../user/labels.ts";
import { mayUse } from "../work-task/may-use.ts";
import { WORK_TASK_REACH } from "../work-task/reach.ts";
import type { RecordUse } from "./record-use.ts";

/**
 * The data used are such as the user's work task reaches. What the task never sees is settled by the kind of data alone; the rest needs the
 * service task too.
 */
export const dataIsWithinTheWorkTask = defineRule<RecordUse>()({
  id: "access/data-is-within-the-work-task",
  ref: "ATA-10",
  legalBasis: [provision("ATA", "10"), provision("ATA", "12"), provision("ATL", "9")],
  inForce: { from: "2024-10-01" },
  severity: "error",
  messageKeys: ["within", "denied", "outside", "factsMissing"],
  appliesWhen: () => true,
  check({ outcome, workTask, category, facts }, { pass, fail, undetermined }) {
    if (outcome === "denied") return pass("denied");
    if (workTask === undefined) return undetermined("factsMissing", ["workTask"]);
    if (category === undefined) return undetermined("factsMissing", ["category"]);
    const params = { workTask: WORK_TASK_LABELS[workTask], category: DATA_CATEGORY_LABELS[category] };
    const isNever = workTask !== "execution" && workTask !== "student" && WORK_TASK_REACH[workTask].never.includes(category);
    if (isNever) return fail("outside", ["category"], params);
    if (facts === undefined) return undetermined("factsMissing", ["facts"]);
    return mayUse(workTask, category, facts) ? pass("within", params) : fail("outside", ["category"], params);
  },
});
