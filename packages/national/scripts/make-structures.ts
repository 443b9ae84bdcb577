import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGLISH } from "../src/import/english/english.ts";
import { fileName } from "../src/import/names.ts";
import { readSchema } from "../src/import/read-schema.ts";
import { writeModule } from "../src/import/write-module.ts";
import type { Structure } from "../src/structure/structure.ts";
import { NAMES } from "./names.ts";

const packageFolder = join(import.meta.dirname, "..");
const schemas = process.argv[2] ?? join(packageFolder, "../../../shared/national/schemas");
const target = join(packageFolder, "src/structures");

const kebab = (constant: string): string => fileName(constant.replace(/[A-Z]/gu, (letter) => ` ${letter}`));

const VALUES = new Set(["Code", "Identifier", "Moment", "PartialDate", "Quantity"]);

const relativeTypes = (names: readonly string[]): readonly string[] => [
  'import type { Structure } from "../structure/structure.ts";',
  `import type { ${names.filter((name) => VALUES.has(name)).join(", ")} } from "../structure/values.ts";`,
];

const conditionsOf = (slug: string, constant: string) =>
  existsSync(join(packageFolder, "src/conditions", `${slug}.ts`))
    ? { conditions: { constant: `${constant}Conditions`, from: `../conditions/${slug}.ts` } }
    : {};

const write = (structure: Structure): void => {
  const known = NAMES[structure.root];
  if (known === undefined) throw new Error(`no English name for ${structure.root}`);
  const slug = kebab(known.constant);
  const named = { ...structure, name: { ...structure.name, en: known.en } };
  const options = { constant: known.constant, form: false, typeImports: relativeTypes, ...conditionsOf(slug, known.constant) };
  writeFileSync(join(target, `${slug}.gen.ts`), writeModule(named, options));
  process.stdout.write(`${slug}\n`);
};

mkdirSync(target, { recursive: true });
for (const file of readdirSync(schemas).toSorted()) {
  const read = readSchema(JSON.parse(readFileSync(join(schemas, file), "utf8")), ENGLISH);
  if (!read.ok) throw new Error(`${file}: ${read.error.map(({ at, reason }) => `${at}: ${reason}`).join("; ")}`);
  write(read.value);
}
