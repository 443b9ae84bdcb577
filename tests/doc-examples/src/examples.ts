import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type WorkspacePackage, workspacePackages } from "@koonti/workspace";

/** A block of TypeScript that shows how something is used. */
export interface Example {
  /** The package's folder and the file in it. */
  readonly file: string;
  /** Counted from one in its file. */
  readonly number: number;
  readonly code: string;
  /** Where what it imports is looked for. */
  readonly folder: string;
}

const BLOCK = /```ts\n([\s\S]*?)```/g;

const withoutStars = (text: string): string => text.replace(/^\s*\* ?/gm, "");

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|(^|\/)fixtures\//.test(file))
    .map((file) => `src/${file}`);

const examplesOf = ({ folder, path }: WorkspacePackage): readonly Example[] =>
  ["README.md", ...sourcesOf(folder)].flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const readable = file.endsWith(".ts") ? withoutStars(text) : text;
    return [...readable.matchAll(BLOCK)].map(([, code = ""], index) => ({ file: join(path, file), number: index + 1, code, folder }));
  });

/** Storage needs a database: somebody who installs the packed packages runs its examples, in `tests/consumers`. */
const RUN_ELSEWHERE: readonly string[] = ["@koonti/storage"];

/** Every example of the published packages. */
export const examples = (): readonly Example[] =>
  workspacePackages()
    .filter(({ name, path, manifest }) => path.startsWith("packages/") && manifest.private !== true && !RUN_ELSEWHERE.includes(name))
    .flatMap(examplesOf);
