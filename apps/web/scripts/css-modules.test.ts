import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));

const components = (): readonly string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));

const classesIn = (css: string): ReadonlySet<string> => {
  const own = css.replace(/:global\([^)]*\)/g, "").replace(/url\([^)]*\)/g, "");
  return new Set([...own.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ""));
};

const usesOf = (source: string, name: string): readonly string[] =>
  [...source.matchAll(new RegExp(`\\b${name}\\.([a-zA-Z]\\w*)`, "g"))].map(([, used]) => used ?? "");

const missingIn = (file: string): readonly string[] => {
  const source = readFileSync(join(SOURCES, file), "utf8");
  const imports = [...source.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g)];
  return imports.flatMap(([, name = "", sheet = ""]) => {
    const known = classesIn(readFileSync(join(SOURCES, dirname(file), sheet), "utf8"));
    return usesOf(source, name)
      .filter((used) => !known.has(used))
      .map((used) => `${file}: ${used}`);
  });
};

describe("style sheets of components", () => {
  it("hold every class that is asked of them", () => {
    expect(components().flatMap(missingIn)).toEqual([]);
  });
});
