import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "@koonti/harness";
import { repoRoot } from "@koonti/workspace";

const BUILT = join(repoRoot, "apps/web/dist");

/** The whole server with a demo county of its own, and how it is put away. */
export interface StagedServer {
  readonly server: RunningServer;
  close(): Promise<void>;
}

/**
 * Starts the server on a copy of the built web app, so that a build in the meantime does not pull the pages from under the browser.
 *
 * @throws where the web app has not been built
 */
export async function stageServer(): Promise<StagedServer> {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error("The web app has not been built: use npm test or npm run shots");
  const folder = mkdtempSync(join(tmpdir(), "koonti-e2e-"));
  const web = join(folder, "web");
  cpSync(BUILT, web, { recursive: true, filter: (path) => !path.endsWith(".map") });
  const server = await startServer({ dataFolder: join(folder, "data"), env: { KOONTI_WEB: web } });
  return {
    server,
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
