import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import getPort from "get-port";

/** How a server ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The whole server, in a process of its own. */
export interface RunningServer {
  readonly origin: string;
  readonly issuer: string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it was ready. */
  readonly readyIn: number;
  /** Everything it has printed so far, both streams. */
  output(): string;
  /** Stops it as Ctrl-C does. */
  stop(): Promise<Ended>;
  /** Ends it as a power cut would. */
  kill(): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** Where the server keeps its data, on which port it listens, and what else its environment says. */
export interface ServerOptions {
  readonly dataFolder: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const MAIN = join(repoRoot, "tooling/start/src/main.ts");
const READY = "Koonti is ready";
const PATIENCE = 120_000;

interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly output: () => string;
  readonly ready: Promise<void>;
}

function launch({ dataFolder, env = {} }: ServerOptions, port: number): Launched {
  const { DATABASE_URL: _, ...own } = process.env;
  const child = spawn(process.execPath, ["--conditions=@koonti/source", "--no-warnings", MAIN], {
    cwd: repoRoot,
    env: { ...own, KOONTI_DATA: dataFolder, PORT: String(port), HOST: "localhost", LOG_LEVEL: "silent", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Whoever started it may end by an error: the server does not outlive them.
  const abandon = (): void => void child.kill("SIGKILL");
  process.once("exit", abandon);
  child.once("close", () => process.off("exit", abandon));
  let printed = "";
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.includes(READY)) resolve();
      });
    }
  });
  const ended = once(child, "close").then(([code, signal]): Ended => ({ code, signal }) as Ended);
  return { child, ended, ready, output: () => printed };
}

const late = (): Promise<"late"> =>
  new Promise((resolve) => {
    setTimeout(() => resolve("late"), PATIENCE).unref();
  });

/**
 * Starts the whole server from its sources in a process of its own, on a free port unless told, and waits until it is ready.
 *
 * @throws Error with everything the server has printed when it ends or does not get ready
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await getPort());
  const started = performance.now();
  const { child, ended, ready, output } = launch(options, port);
  const outcome = await Promise.race([ready.then(() => "ready" as const), ended.then(() => "ended" as const), late()]);
  const readyIn = Math.round(performance.now() - started);
  const end = async (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  if (outcome !== "ready") {
    await end("SIGKILL");
    throw new Error(`The server did not get ready (${outcome}):\n${output()}`);
  }
  const origin = `http://localhost:${port}`;
  return {
    origin,
    issuer: `${origin}/identity`,
    pid: child.pid ?? -1,
    readyIn,
    output,
    ended,
    stop: () => end("SIGINT"),
    kill: () => end("SIGKILL"),
  };
}

/** Tries to start a server that is expected not to start, and gives how it ended and what it printed. */
export async function startInVain(options: ServerOptions): Promise<Ended & { readonly output: string }> {
  const { child, ended, ready, output } = launch(options, options.port ?? (await getPort()));
  const outcome = await Promise.race([ended, ready.then(() => "ready" as const), late()]);
  if (outcome === "ready" || outcome === "late") {
    child.kill("SIGKILL");
    throw new Error(`The server was to end by itself, but was ${outcome}:\n${output()}`);
  }
  return { ...outcome, output: output() };
}
