import type { Professional } from "@koonti/core";
import { WORKER_ROLES, type WorkerRole } from "./codes.ts";
import type { Assignment, Worker } from "./schema.ts";

/** A worker in a role. */
export interface TeamMember {
  readonly role: WorkerRole;
  readonly worker: Worker;
}

/**
 * Those who answer for the client together, the own worker first; empty when nobody is named.
 *
 * @example
 * ```ts
 * import { responsibleWorkerTeam } from "@koonti/responsible-worker";
 * const ownWorker = { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" } as const;
 * const pairWorker = { ...ownWorker, name: "Testi Työntekijä-10C" };
 * responsibleWorkerTeam({ ownWorker, pairWorker }).map(({ role }) => role); // => ["ownWorker", "pairWorker"]
 * ```
 */
export const responsibleWorkerTeam = (assignment: Pick<Assignment, WorkerRole>): readonly TeamMember[] =>
  WORKER_ROLES.flatMap((role) => {
    const worker = assignment[role];
    return worker === undefined ? [] : [{ role, worker }];
  });

/** Whether a professional is a social worker in a public-service office (fi: virkasuhteinen sosiaalityöntekijä). */
export const isSocialWorkerInOffice = ({ profession, employment }: Pick<Professional, "profession" | "employment">): boolean =>
  profession === "socialWorker" && employment === "publicOffice";
