import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repoRoot } from "@koonti/workspace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledBytes } from "./bundle.ts";
import { exampleIn } from "./example.ts";
import { createProject, type Project } from "./project.ts";
import { publishedPackages } from "./published.ts";

const packages = publishedPackages();
const folder = mkdtempSync(join(tmpdir(), "koonti-consumer-"));

const readmeOf = (path: string): string => readFileSync(join(repoRoot, path, "README.md"), "utf8");

/** The words of a line; brackets, quotes and what stands in parentheses are the writer's. */
const wordsOf = (text: string): readonly string[] => text.replaceAll(/\(.*?\)/g, "").match(/[\p{L}\d.:-]+/gu) ?? [];

describe("somebody who installs the packed packages", () => {
  let project: Project;
  beforeAll(async () => {
    project = await createProject(folder);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gets nothing of the workspace but the tarballs", () => {
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as { packages: Record<string, { resolved?: string }> };
    const own = Object.entries(lock.packages).filter(([path]) => path.includes("@koonti/"));
    expect(own.map(([path]) => path).toSorted()).toEqual(packages.map(({ name }) => `node_modules/${name}`).toSorted());
    for (const [, { resolved = "" }] of own) expect(resolved).toMatch(/^file:tarballs\/.*\.tgz$/);
  });

  it.each(packages)("can import every door of $name", async ({ name, manifest }) => {
    const doors = Object.keys(manifest.exports ?? {}).filter((door) => !/\.json$|\*/.test(door));
    const addresses = doors.map((door) => `${name}${door.slice(1)}`);
    const source = addresses.map(
      (address) => `if (Object.keys(await import("${address}")).length === 0) throw new Error("${address} gives nothing");`,
    );
    await project.run(`doors-of-${name.split("/")[1]}.mjs`, source.join("\n"));
  });

  it.each(packages)("can run the example of the README of $name", async ({ name, path }) => {
    const example = exampleIn(readmeOf(path));
    if (!example) throw new Error(`The README of ${name} has no example`);
    const printed = wordsOf(await project.run(`readme-of-${name.split("/")[1]}.ts`, example.checked));
    for (const line of example.prints) expect(printed).toEqual(expect.arrayContaining([...wordsOf(line)]));
  });

  it.each(packages)("bundles nothing of $name that it does not use", async ({ name }) => {
    expect(await bundledBytes(`import "${name}";`, folder)).toBe(0);
  });

  it.each([
    ["@koonti/core", "parseHetu", 2],
    ["@koonti/rules", "evaluate", 6],
    ["@koonti/service-need", "collate", 20],
    ["@koonti/client-plan", "emptyPlan", 1],
    ["@koonti/responsible-worker", "assignmentSchema", 10],
    ["@koonti/national", "codeSystemFromJson", 5],
  ])("bundles of %s with %s less than %i kB", async (name, thing, most) => {
    const bytes = await bundledBytes(`import { ${thing} } from "${name}"; console.log(${thing});`, folder);
    expect(bytes).toBeGreaterThan(100);
    expect(bytes).toBeLessThan(most * 1_000);
  });

  it("can check the types of all of them against what the tarballs declare", async () => {
    expect(await project.typeErrors()).toBe("");
  }, 60_000);

  it("can judge a record as the example in ten lines does", async () => {
    const example = join(repoRoot, "examples/judge-a-record");
    if (!existsSync(example)) throw new Error("The example has gone");
    cpSync(join(example, "record.json"), join(folder, "record.json"));
    const printed = await project.run("judge.mjs", readFileSync(join(example, "src/judge.mjs"), "utf8"), ["record.json", "2026-12-21"]);
    expect(printed).toMatch(/\d+ §/);
  });
});
