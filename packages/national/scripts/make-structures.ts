import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_FOLDER, SCHEMAS, structureModule } from "./structure-module.ts";

const schemas = process.argv[2] ?? SCHEMAS;
const target = join(PACKAGE_FOLDER, "src/structures");

mkdirSync(target, { recursive: true });
for (const name of readdirSync(schemas).toSorted()) {
  const { file, source } = structureModule(JSON.parse(readFileSync(join(schemas, name), "utf8")));
  writeFileSync(join(target, file), source);
  process.stdout.write(`${file}\n`);
}
