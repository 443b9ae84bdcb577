import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type WorkspacePackage, workspacePackages } from "@koonti/workspace";

/** A package with tests of properties. */
export interface Soaked {
  readonly package: WorkspacePackage;
  /** Its files with properties, from its folder. */
  readonly files: readonly string[];
}

const statesProperties = (path: string): boolean => /\bfc\.(assert|property|asyncProperty)\(/.test(readFileSync(path, "utf8"));

const filesOf = ({ folder }: WorkspacePackage): readonly string[] =>
  globSync(["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "cli/**/*.test.ts"], { cwd: folder })
    .filter((path) => statesProperties(join(folder, path)))
    .sort();

/** The packages that state properties in their tests; only those named, if any are: `core`, `@koonti/core` or `packages/core`. */
export const soaked = (names: readonly string[], all: readonly WorkspacePackage[] = workspacePackages()): readonly Soaked[] =>
  all
    .filter(({ name, path }) => names.length === 0 || names.some((asked) => [name, path, name.replace("@koonti/", "")].includes(asked)))
    .map((one) => ({ package: one, files: filesOf(one) }))
    .filter(({ files }) => files.length > 0);
