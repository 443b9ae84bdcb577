import { describe, expect, it } from "vitest";
import { gzippedBytes } from "./weight.ts";

/** What a page may cost that reads one kind of document. */
const CEILING = 40_000;

/** The constants of the structures with most and fewest fields, and of the client plan. */
const STRUCTURES = ["clientRelationship", "otherNote", "workingAgeClientPlan"];

describe("the weight of @koonti/national", () => {
  it.each(STRUCTURES)(
    "reading and writing %s costs less than 40 kB",
    async (structure) => {
      const source = `import { ${structure}, parse, serialise, completeness, review, formOf } from "@koonti/national";
      export const all = [${structure}, parse, serialise, completeness, review, formOf];`;
      expect(await gzippedBytes(source)).toBeLessThan(CEILING);
    },
    60_000,
  );

  it("one structure does not bring the others along", async () => {
    const one = await gzippedBytes('export { otherNote, parse } from "@koonti/national";');
    const all = await gzippedBytes('export { STRUCTURES, parse } from "@koonti/national";');
    expect(one).toBeLessThan(CEILING / 4);
    expect(all).toBeGreaterThan(one * 3);
  }, 60_000);
});
