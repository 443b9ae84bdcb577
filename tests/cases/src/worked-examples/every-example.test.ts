import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../../..");
const LAW = join(ROOT, "../shared/law/law.md");
const lawIsHere = existsSync(LAW);

if (!lawIsHere) process.stdout.write("worked examples: not compared with the law's own list, which is not at ../shared/law/law.md\n");

/** The ids of the worked examples, `- T01 ...`, in section 12 of the law as it was written down for us. */
const idsOfTheLaw = (text: string): readonly string[] => {
  const section = text.split(/^## /m).find((part) => part.startsWith("12."));
  return [...(section ?? "").matchAll(/^- (T\d{2})\b/gm)].map(([, id]) => id ?? "");
};

/** The ids that titles of tests name: `"T01: ..."`, `"T55, T57: ..."`, `"... (T69)"`. A time of day is none. */
const idsNamedIn = (source: string): readonly string[] => source.match(/(?<=["'`(]|, )T\d{2}(?=: |\)|, T\d{2})/g) ?? [];

const testFiles = (): readonly string[] => globSync("{packages,tests}/*/src/**/*.test.ts", { cwd: ROOT });

describe("the ids of worked examples", () => {
  it("are read from section 12 alone", () => {
    expect(idsOfTheLaw("## 1. Time\n- T00 no\n## 12. Worked examples\n\n- T01 contact\n  T02 no\n- T03 contact\n")).toEqual(["T01", "T03"]);
  });

  // Ids that no example has, or this file would name them.
  it("are told apart from times of day", () => {
    const titles = 'it("T91: a", "T93, T95: b", "c (T97)", "2026-11-02T09:00", "T10:15", `T99: d`)';
    expect(idsNamedIn(titles)).toEqual(["T91", "T93", "T95", "T97", "T99"]);
  });
});

describe.runIf(lawIsHere)("the worked examples of the law", () => {
  it("are each executed by a test that names them", () => {
    const named = new Set(testFiles().flatMap((file) => idsNamedIn(readFileSync(join(ROOT, file), "utf8"))));
    const ids = idsOfTheLaw(readFileSync(LAW, "utf8"));
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });
});
