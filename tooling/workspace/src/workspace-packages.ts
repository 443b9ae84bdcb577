import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the tools read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** A package of the repository. */
export interface WorkspacePackage {
  readonly name: string;
  /** Its folder, whole path. */
  readonly folder: string;
  /** Its folder from the root, such as `packages/core`. */
  readonly path: string;
  readonly manifest: Manifest;
}

const GROUPS = ["packages", "apps", "tooling", "tests", "examples"];

/** The root of the repository, whole path. */
export const repoRoot: string = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[/\\]$/, "");

const packageAt = (root: string, path: string): WorkspacePackage => {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  return { name: manifest.name, folder, path, manifest };
};

/** The packages of one group of folders, such as `packages`, by name. */
export const packagesIn = (group: string, root: string = repoRoot): readonly WorkspacePackage[] => {
  if (!existsSync(join(root, group))) return [];
  return readdirSync(join(root, group))
    .sort()
    .map((name) => `${group}/${name}`)
    .filter((path) => existsSync(join(root, path, "package.json")))
    .map((path) => packageAt(root, path));
};

/** Every package of the repository. */
export const workspacePackages = (root: string = repoRoot): readonly WorkspacePackage[] =>
  GROUPS.flatMap((group) => packagesIn(group, root));
