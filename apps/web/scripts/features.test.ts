import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCES = join(import.meta.dirname, "../src");
const FEATURES = "features";

const featureOf = (file: string): string | undefined => (file.startsWith(`${FEATURES}/`) ? file.split("/")[1] : undefined);

const sourceFiles = (): readonly string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(SOURCES, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)),
  );

/** Where a file reaches into a feature that is not its own. The routes alone know every page. */
const reachesOf = (file: string): readonly string[] =>
  importsOf(file)
    .filter((other) => featureOf(other) !== undefined && featureOf(other) !== featureOf(file))
    .map((other) => `${file} -> ${other}`);

describe("a feature", () => {
  it("is reached by the routes and the texts, and by no other feature or part", () => {
    const reaches = sourceFiles()
      .filter((file) => file !== "app/routes.tsx" && !/^(texts|testing)\//.test(file))
      .flatMap(reachesOf);
    expect(reaches).toEqual([]);
  });
});
