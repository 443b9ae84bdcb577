import { spawn } from "node:child_process";
import { repoRoot } from "./workspace-packages.ts";

/** How a tool ended. */
export interface Outcome {
  readonly ok: boolean;
  /** What it printed, both streams together; empty where it printed straight to the terminal. */
  readonly output: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Print straight to the terminal instead of collecting. */
  readonly shown?: boolean;
}

// Tools of a public repository have no reason to report on those who run them.
const QUIET = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/** Runs a tool of the workspace (found in PATH, as in a package script) and says how it ended; never throws. */
export const runTool = (
  command: string,
  args: readonly string[],
  { cwd = repoRoot, env = {}, shown = false }: RunOptions = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const tool = spawn(command, args, {
      cwd,
      env: { ...process.env, ...QUIET, ...env },
      stdio: shown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (text: string) => {
      output += text;
    };
    tool.stdout?.setEncoding("utf8").on("data", collect);
    tool.stderr?.setEncoding("utf8").on("data", collect);
    tool.once("error", (error) => resolve({ ok: false, output: `${output}${command} did not start: ${error.message}` }));
    tool.once("close", (code) => resolve({ ok: code === 0, output }));
  });
