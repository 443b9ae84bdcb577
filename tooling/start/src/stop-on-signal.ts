/** What is needed of a process: `process` itself outside tests. */
export interface StoppableProcess {
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  exit(code: number): void;
}

const PATIENCE = 10_000;
const INTERRUPTED = 130;

const afterPatience = (patience: number): Promise<"late"> =>
  new Promise((resolve) => {
    setTimeout(() => resolve("late"), patience).unref();
  });

/**
 * Stops cleanly on Ctrl-C or a termination signal and ends the process with 0; with 1 when stopping fails or takes too long.
 * A second Ctrl-C ends it at once.
 *
 * @param stop - closes everything; called once.
 */
export const stopOnSignal = (
  stop: () => Promise<void>,
  { target = process, patience = PATIENCE }: { readonly target?: StoppableProcess; readonly patience?: number } = {},
): void => {
  let stopping = false;
  const onSignal = async (): Promise<void> => {
    if (stopping) return target.exit(INTERRUPTED);
    stopping = true;
    console.log("\nStopping…");
    const outcome = await Promise.race([stop().then(() => "stopped" as const), afterPatience(patience)]).catch((error: unknown) => error);
    if (outcome !== "stopped") console.error("Did not stop cleanly:", outcome === "late" ? `not done in ${patience / 1000} s` : outcome);
    target.exit(outcome === "stopped" ? 0 : 1);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) target.on(signal, () => void onSignal());
};
