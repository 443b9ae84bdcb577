import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A process of its own that runs one of the scripts of this folder. */
export interface Child {
  readonly pid: number;
  /** The next line it says; undefined when it has ended. */
  line(): Promise<string | undefined>;
  /** The lines said but not yet read, and those still to come. */
  rest(): Promise<readonly string[]>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Lets it end: closes its input and waits. */
  end(): Promise<number | null>;
}

const gone = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
};

const SCRIPTS = {
  holdLock: new URL("./hold-lock.ts", import.meta.url),
  holdStorage: new URL("./hold-storage.ts", import.meta.url),
  writeBurst: new URL("./write-burst.ts", import.meta.url),
};

/** Starts a script of this folder on the sources of the workspace. */
export function startChild(script: keyof typeof SCRIPTS, ...args: readonly string[]): Child {
  const file = fileURLToPath(SCRIPTS[script]);
  const child = spawn(process.execPath, ["--conditions=@koonti/source", "--no-warnings", file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value as string | undefined;
  return {
    pid: child.pid ?? -1,
    line,
    rest: async () => {
      const said: string[] = [];
      for (let next = await line(); next !== undefined; next = await line()) said.push(next);
      return said;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone(child);
    },
    end: () => {
      child.stdin.end();
      return gone(child);
    },
  };
}
