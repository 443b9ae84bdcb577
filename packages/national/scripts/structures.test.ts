import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PACKAGE_FOLDER, SCHEMAS, structureModule } from "./structure-module.ts";

const schemas = existsSync(SCHEMAS) ? readdirSync(SCHEMAS) : [];

if (schemas.length === 0) process.stdout.write("structures: not compared with the official schemas, which are not at ../shared\n");

describe("the structures of this package", () => {
  it.each(schemas)("are what the official schema makes of them: %s", (name) => {
    const { file, source } = structureModule(JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")));
    expect(readFileSync(join(PACKAGE_FOLDER, "src/structures", file), "utf8")).toBe(source);
  });

  it("are all there", () => {
    const made = readdirSync(join(PACKAGE_FOLDER, "src/structures")).filter((file) => file.endsWith(".gen.ts"));
    expect(made).toHaveLength(22);
  });

  it("carry none of the texts that tell how to fill in a field", () => {
    const sentences = schemas.flatMap((name) => [
      ...readFileSync(join(SCHEMAS, name), "utf8").matchAll(/"value":"(Kenttään kirjataan [^"]{20,})"/gu),
    ]);
    const sources = readdirSync(join(PACKAGE_FOLDER, "src/structures")).map((file) =>
      readFileSync(join(PACKAGE_FOLDER, "src/structures", file), "utf8"),
    );
    expect(sentences.filter(([, text = ""]) => sources.some((source) => source.includes(text)))).toEqual([]);
  });
});
