import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const judged = (today: string): string =>
  execFileSync(process.execPath, ["--conditions=@koonti/source", here("./judge.mjs"), here("../record.json"), today], { encoding: "utf8" });

describe("the script that judges a record", () => {
  it("prints what is not in order, in Swedish, with the provision", () => {
    const printed = judged("2026-12-21");
    expect(printed).toContain("36 § i socialvårdslagen (https://www.finlex.fi/sv/laki/ajantasa/2014/20141301)");
    expect(printed).toContain("Sista dagen var 11.11.2026, men bedömningen inleddes 12.11.2026, 1 dag för sent.");
    expect(printed).toContain("Den yrkesutbildade personens bedömning av behovet av en egen kontaktperson saknas.");
    expect(printed).not.toMatch(/[{}#…]|undefined/);
  });

  it("imports published packages only, and is about ten lines", () => {
    const source = readFileSync(here("./judge.mjs"), "utf8");
    const imported = [...source.matchAll(/from "([^"]+)"/g)].map(([, name]) => name);
    expect(imported.filter((name) => !name?.startsWith("@koonti/") && name !== "node:fs")).toEqual([]);
    expect(source.split("\n").filter((line) => line !== "" && !line.startsWith("import")).length).toBeLessThanOrEqual(10);
  });
});
