import { writeSync } from "node:fs";

/** Tells the parent at once: nothing said is lost when the process is killed in the next moment. */
export const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

/** Resolves when the parent lets go. */
export const untilLetGo = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdin.once("end", resolve).resume();
  });
