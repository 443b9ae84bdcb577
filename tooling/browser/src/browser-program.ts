import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A Chromium that starts on this machine, ready for `chromium.launch()` of playwright-core. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: string[];
}

// Without the last ones Chromium calls its maker's servers at start, which a closed network answers with errors.
const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The program at a path, or undefined where there is none or it does not run here (a missing system library, another architecture). */
export const programAt = async (executablePath: string): Promise<BrowserProgram | undefined> => {
  try {
    await promisify(execFile)(executablePath, ["--version", "--no-sandbox"], { timeout: 30_000 });
    return { executablePath, args: [...ARGS] };
  } catch {
    return undefined;
  }
};

/** The first of the paths where a program runs. */
export const firstProgram = async (paths: readonly string[]): Promise<BrowserProgram | undefined> => {
  for (const path of paths) {
    const program = await programAt(path);
    if (program) return program;
  }
  return undefined;
};
