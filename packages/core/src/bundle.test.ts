import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const bundled = async (names: string): Promise<{ readonly text: string; readonly gzipped: number }> => {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${names} } from "@koonti/core"; globalThis.kept = [${names}];`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    conditions: ["@koonti/source"],
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, gzipped: gzipSync(text).length };
};

// Ceilings in gzipped bytes, with room for a few functions more. Whoever raises one writes here why.
describe("what a bundle carries", () => {
  it.each([
    ["localDate, deadlineInWorkingDays, publicHolidays", 3500],
    ["parseHetu, birthDateOf, redactHetus", 2500],
    ["textIn, findCode, SUPPORT_NEEDS, SECTORS, professionalFields", 3000],
    ["holds, fieldsOf, emptyContent, missingFields", 1500],
  ])("%s: no zod, at most %i bytes", async (names, ceiling) => {
    const { text, gzipped } = await bundled(names);
    expect(text).not.toContain("invalid_type");
    expect(gzipped).toBeLessThan(ceiling);
  });

  it("structureIssues: the texts of three languages and no others", async () => {
    const { text, gzipped } = await bundled("structureIssues");
    expect([text.includes("merkkijono"), text.includes("Zeichenkette"), text.includes("chaîne")]).toEqual([true, false, false]);
    expect(gzipped).toBeLessThan(6000);
  });
});
