import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { constantName, ENGLISH, fileName, readPhrases, readSchema, type SchemaProblem, writeModule } from "../src/import/index.ts";
import type { Structure } from "../src/structure/structure.ts";

/** The largest file that is read: the largest schema there is has about a hundredth of it. */
const MOST_BYTES = 10_000_000;

const MOST_REASONS = 5;

/** What happened to one file. */
export type Imported = { readonly file: string; readonly module: string } | { readonly file: string; readonly reason: string };

/** How files are imported. */
export interface ImportOptions {
  readonly out: string;
  /** English labels by Finnish label, besides those this package has. */
  readonly english?: Readonly<Record<string, string>>;
  /** Whether to write out the phrases whose wording the schema fixes; a structure itself has only their marks. */
  readonly phrases?: boolean;
}

const filesAt = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.toLowerCase().endsWith(".json"));
  return names.toSorted().map((name) => join(path, name));
};

const jsonIn = (file: string): { readonly json: unknown } | { readonly reason: string } => {
  if (statSync(file).size > MOST_BYTES) return { reason: `the file is larger than ${MOST_BYTES} bytes` };
  try {
    return { json: JSON.parse(readFileSync(file, "utf8")) };
  } catch {
    return { reason: "the file is not JSON" };
  }
};

/** Structures of equal names, such as two versions of one, go into files told apart by their OID. */
const freeName = (root: string, oid: string, taken: ReadonlySet<string>): string =>
  taken.has(fileName(root)) ? `${root} ${oid.split(".").slice(-4).join(" ")}` : root;

const reasonOf = (problems: readonly SchemaProblem[]): string => {
  const shown = problems.slice(0, MOST_REASONS).map(({ at, reason }) => (at === "" ? reason : `${at}: ${reason}`));
  return [...shown, ...(problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [])].join("; ");
};

const writeStructure = (structure: Structure, json: unknown, options: ImportOptions, taken: Set<string>): string => {
  const name = freeName(structure.root, structure.oid, taken);
  taken.add(fileName(name));
  const module = join(options.out, `${fileName(name)}.ts`);
  const phrases = options.phrases === true ? { phrases: readPhrases(json) } : {};
  writeFileSync(module, writeModule(structure, { constant: constantName(name), ...phrases }));
  return module;
};

const importFile = (file: string, options: ImportOptions, taken: Set<string>): Imported => {
  const loaded = jsonIn(file);
  if ("reason" in loaded) return { file, reason: loaded.reason };
  const read = readSchema(loaded.json, { ...ENGLISH, ...options.english });
  if (!read.ok) return { file, reason: reasonOf(read.error) };
  return { file, module: writeStructure(read.value, loaded.json, options, taken) };
};

/**
 * Imports one Sosmeta schema file, or every JSON file of a folder, as TypeScript modules. A file that is no schema is told so and
 * leaves nothing behind; the others are imported all the same.
 */
export const importFiles = (path: string, options: ImportOptions): readonly Imported[] => {
  const files = filesAt(path);
  mkdirSync(options.out, { recursive: true });
  const taken = new Set<string>();
  return files.map((file) => ({ ...importFile(file, options, taken), file: basename(file) }));
};
