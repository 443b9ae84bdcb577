import { stageServer } from "./src/stage/server.ts";

/** Starts the whole server once, with a demo county of its own, for all browser tests. */
export async function setup(): Promise<() => Promise<void>> {
  const { server, close } = await stageServer();
  process.env["KOONTI_E2E_ORIGIN"] = server.origin;
  return close;
}
