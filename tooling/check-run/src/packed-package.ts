import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool, type WorkspacePackage } from "@koonti/workspace";

/** Packs a package as for publishing, lets one work on the tarball, and removes it. */
export const withPacked = async <T>({ folder, name }: WorkspacePackage, work: (tarball: string) => Promise<T>): Promise<T> => {
  const place = mkdtempSync(join(tmpdir(), "koonti-packed-"));
  try {
    const { ok, output } = await runTool("pnpm", ["pack", "--pack-destination", place], { cwd: folder });
    const tarball = readdirSync(place).find((file) => file.endsWith(".tgz"));
    if (!(ok && tarball)) throw new Error(`${name} could not be packed:\n${output}`);
    return await work(join(place, tarball));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};
