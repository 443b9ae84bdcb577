import { existsSync } from "node:fs";
import { join } from "node:path";
import { ENGLISH } from "../src/import/english/english.ts";
import { fileName } from "../src/import/names.ts";
import { readSchema } from "../src/import/read-schema.ts";
import { writeModule } from "../src/import/write-module.ts";
import { NAMES } from "./names.ts";

/** The folder of this package. */
export const PACKAGE_FOLDER = join(import.meta.dirname, "..");

/** Where the official schemas are: outside the repository, for those who have them. */
export const SCHEMAS = join(PACKAGE_FOLDER, "../../../shared/national/schemas");

const kebab = (constant: string): string => fileName(constant.replace(/[A-Z]/gu, (letter) => ` ${letter}`));

const VALUES = ["Code", "Identifier", "Moment", "PartialDate", "Quantity"];

const relativeTypes = (names: readonly string[]): readonly string[] => [
  'import type { Structure } from "../structure/structure.ts";',
  `import type { ${names.filter((name) => VALUES.includes(name)).join(", ")} } from "../structure/values.ts";`,
];

const conditionsOf = (slug: string, constant: string) =>
  existsSync(join(PACKAGE_FOLDER, "src/conditions", `${slug}.ts`))
    ? { conditions: { constant: `${constant}Conditions`, from: `../conditions/${slug}.ts` } }
    : {};

/** The module of one of our structures, made from its official schema. */
export const structureModule = (schema: unknown): { readonly file: string; readonly source: string } => {
  const read = readSchema(schema, ENGLISH);
  if (!read.ok) throw new Error(read.error.map(({ at, reason }) => `${at}: ${reason}`).join("; "));
  const structure = read.value;
  const known = NAMES[structure.root];
  if (known === undefined) throw new Error(`no English name for ${structure.root}`);
  const slug = kebab(known.constant);
  const named = { ...structure, name: { ...structure.name, en: known.en } };
  const options = { constant: known.constant, form: false, typeImports: relativeTypes, ...conditionsOf(slug, known.constant) };
  return { file: `${slug}.gen.ts`, source: writeModule(named, options) };
};
