import type { User } from "@koonti/access";
import type { Worker } from "@koonti/responsible-worker";
import { wholeProfessionalOf } from "./professional-of.ts";

/** The signed-in worker as one who can be named for a client; `undefined` of anybody whom the register does not know as a professional. */
export const workerOf = (user: User): Worker | undefined => {
  const professional = user.kind === "worker" ? wholeProfessionalOf(user) : undefined;
  return professional && { ...professional, userId: user.id };
};

/** Whether the signed-in person can be named own worker (fi: omatyöntekijä) at all; what the law asks of one is for the rules. */
export const canBeOwnWorker = (user: User): boolean => workerOf(user) !== undefined;
