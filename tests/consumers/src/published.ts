import { readdirSync } from "node:fs";
import { runTool, type WorkspacePackage, workspacePackages } from "@koonti/workspace";

/** The packages that are published. */
export const publishedPackages = (): readonly WorkspacePackage[] =>
  workspacePackages().filter(({ path, manifest }) => path.startsWith("packages/") && manifest.private !== true);

const fileNameOf = (name: string): string => `${name.replace("@", "").replace("/", "-")}-`;

/** Packs packages as for publishing, into one folder; gives the tarball of each by name. */
export async function packInto(folder: string, packages: readonly WorkspacePackage[]): Promise<ReadonlyMap<string, string>> {
  const queue = [...packages];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { ok, output } = await runTool("pnpm", ["pack", "--pack-destination", folder], { cwd: next.folder });
      if (!ok) throw new Error(`${next.name} could not be packed:\n${output}`);
    }
  };
  await Promise.all([worker(), worker()]);
  const files = readdirSync(folder);
  return new Map(
    packages.map(({ name }) => {
      const file = files.find(
        (one) =>
          one.startsWith(fileNameOf(name)) && /-\d+\.\d+\.\d+\.tgz$/.test(one) && !/[a-z]/.test(one.slice(fileNameOf(name).length, -4)),
      );
      if (!file) throw new Error(`${name} left no tarball`);
      return [name, file];
    }),
  );
}
