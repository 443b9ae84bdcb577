import type { ClientRecord } from "@koonti/casework";
import type { ClientPlan, PlanList } from "@koonti/client-plan";
import type { CollatedNeed } from "@koonti/service-need";
import { createContext, use } from "react";
import type { ShownFault, ShownFinding } from "../../components/form/annotation.ts";

/** An item of the plan that is open in a dialog. A new one goes away when its writing is given up. */
export interface EditedItem {
  readonly list: PlanList;
  readonly index: number;
  readonly isNew: boolean;
}

/** A plan on its page. */
export interface PlanWork {
  readonly record: ClientRecord;
  readonly plan: ClientPlan;
  readonly needs: readonly CollatedNeed[];
  /** What somebody must look at. */
  readonly findings: readonly ShownFinding[];
  /** What is yet to be written in a draft. */
  readonly open: readonly ShownFinding[];
  readonly faults: readonly ShownFault[];
  /** Changes the plan; absent when it is not a draft or the person only reads. */
  readonly change: ((change: (plan: ClientPlan) => ClientPlan) => void) | undefined;
  /** Opens an item in a dialog. */
  readonly edit: (item: EditedItem) => void;
}

/** The plan around its parts. */
export const PlanContext = createContext<PlanWork | undefined>(undefined);

/** The plan around a part of its page. */
export const usePlan = (): PlanWork => {
  const work = use(PlanContext);
  if (work === undefined) throw new Error("A part of a plan stands outside its page");
  return work;
};

/** The name of the plan's form: the ids of its fields and of the boxes of its items begin with it. */
export const PLAN_FORM = "plan";
