import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/koonti-browser/", import.meta.url));
const UNPACKER = fileURLToPath(new URL("./unpack-browser.ts", import.meta.url));

const version = (): string => {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return (JSON.parse(readFileSync(join(dirname(main), "..", "package.json"), "utf8")) as { version: string }).version;
};

/**
 * Unpacks the Chromium that comes as an npm package, once, and returns its path; undefined on machines it is not built for.
 *
 * The package unpacks into the temporary folder of its process and takes a half-written file for a whole one. So it is run in a process
 * with a folder of its own, which is put in place when complete.
 */
export const packedBrowser = async (cache = CACHE): Promise<string | undefined> => {
  if (platform() !== "linux" || arch() !== "x64") return undefined;
  const place = join(cache, version());
  const program = join(place, "chromium");
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, "unpacking-"));
  try {
    await promisify(execFile)(process.execPath, [UNPACKER], { env: { ...process.env, TMPDIR: scratch }, timeout: 120_000 });
    renameSync(scratch, place);
  } catch (error) {
    // Another process may have put its copy in place meanwhile: that one serves as well.
    if (!existsSync(program)) throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return program;
};
