import type { WorklistItem } from "@koonti/casework";
import { canBeOwnWorker } from "../../session/as-worker.ts";
import { useSession } from "../../session/use-session.ts";

/** A function that says whether the signed-in person does a task by taking the client: nobody is named yet, and they can be. */
export const useTakes = (): ((item: WorklistItem) => boolean) => {
  const { user } = useSession();
  return ({ task }) => task === "nameOwnWorker" && canBeOwnWorker(user);
};
