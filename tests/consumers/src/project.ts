import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot, runTool } from "@koonti/workspace";
import { packInto, publishedPackages } from "./published.ts";

/** A project of somebody who uses the packages: nothing of the workspace in it but the tarballs. */
export interface Project {
  readonly folder: string;
  /** Writes a file into the project and runs it; rejects with what it printed when it fails. */
  run(name: string, source: string, args?: readonly string[]): Promise<string>;
  /** Checks the types of every file written so far against the declarations that the tarballs bring; empty where all is well. */
  typeErrors(): Promise<string>;
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  },
  include: ["*.ts"],
};

/** Makes the project, its dependencies taken from the tarballs alone, and installs it with npm as anybody would. */
export async function createProject(folder: string): Promise<Project> {
  mkdirSync(join(folder, "tarballs"), { recursive: true });
  const tarballs = await packInto(join(folder, "tarballs"), publishedPackages());
  const dependencies = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:./tarballs/${file}`]));
  const overrides = Object.fromEntries([...tarballs].map(([name]) => [name, `$${name}`]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module", dependencies, overrides }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
  const installed = await runTool(
    "npm",
    ["install", "--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts", "--prefer-offline"],
    { cwd: folder },
  );
  if (!installed.ok) throw new Error(`npm could not install the tarballs:\n${installed.output}`);
  return {
    folder,
    run: async (name, source, args = []) => {
      writeFileSync(join(folder, name), source);
      const { ok, output } = await runTool(process.execPath, ["--no-warnings", join(folder, name), ...args], { cwd: folder });
      if (!ok) throw new Error(`${name} failed:\n${output}`);
      return output;
    },
    typeErrors: async () =>
      (await runTool(join(repoRoot, "node_modules/.bin/tsc"), ["-p", join(folder, "tsconfig.json")], { cwd: folder })).output.trim(),
  };
}
