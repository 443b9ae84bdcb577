import { DOCUMENT_KINDS } from "@koonti/casework";
import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { officeRecords, sizesOf } from "./records.ts";

const TODAY = localDate("2026-11-20");
const records = officeRecords(80, TODAY);

describe("the records that are measured", () => {
  it("have the structure that is stored and sent, and nothing that lies ahead", () => {
    for (const { kind, content, lawDate } of records.flatMap(({ documents }) => documents)) {
      expect({ kind, issues: DOCUMENT_KINDS[kind].schema.safeParse(content).error?.issues }).toEqual({ kind, issues: undefined });
      expect(lawDate <= TODAY).toBe(true);
    }
  });

  it("are of one size with those of an office: every fourth is long and closed, and few are short", () => {
    const closed = records.filter(({ documents }) => documents.some(({ kind }) => kind === "closing"));
    expect(closed).toHaveLength(20);
    for (const { documents } of closed) expect(documents.length).toBeGreaterThan(24);
    expect(records.filter(({ documents }) => documents.length < 5).length).toBeLessThan(records.length / 4);
    expect(sizesOf(records)).toMatch(/^2 to \d\d documents, \d+ in the middle, 1\d\.\d on average$/);
  });
});
