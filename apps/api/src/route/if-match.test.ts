import { describe, expect, it } from "vitest";
import { ProblemError } from "../problem/problem-error.ts";
import { entityTag, versionOf } from "./if-match.ts";

const keyOf = (header: string | undefined): unknown => {
  try {
    return versionOf({ headers: header === undefined ? {} : { "if-match": header } });
  } catch (error) {
    return error instanceof ProblemError ? error.key : error;
  }
};

describe("If-Match", () => {
  it("names a version as the entity tag does", () => {
    for (const version of [1, 42, 999_999_999]) expect(keyOf(entityTag(version))).toBe(version);
  });

  it("is missed where it is not there", () => {
    expect(keyOf(undefined)).toBe("versionMissing");
  });

  it.each(["*", 'W/"1"', '"1", "2"', "1", '"-1"', '"1e3"', '"1234567890"', '""', '"1" '])("is refused as %j", (header) => {
    expect(keyOf(header)).toBe("invalidRequest");
  });
});
