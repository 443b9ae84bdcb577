import { isArtificialHetu, parseHetu } from "@koonti/core";
import { describe, expect, it } from "vitest";

const read = (text: string) => parseHetu(text, { allowArtificial: true });
const problemOf = (text: string): string | undefined => {
  const parsed = read(text);
  return parsed.ok ? undefined : parsed.error.key;
};

describe("worked examples of the law: identity codes", () => {
  it.each(["010190X901R", "290200A902D", "010605F9060", "010170+907S", "311299U904C", "150885V9058"])(
    "T61: %s is a code, of nobody",
    (text) => {
      const parsed = read(text);
      expect(parsed).toEqual({ ok: true, value: text });
      expect(parsed.ok && isArtificialHetu(parsed.value)).toBe(true);
      expect(parseHetu(text)).toEqual({ ok: false, error: { key: "core/hetuArtificial" } });
    },
  );

  it("T61: a right check character does not make a day that was not", () => {
    expect(problemOf("290201A902N")).toBe("core/hetuImpossibleDate");
  });

  it("T63: lower case is put into upper case by whoever asks, and a separator that is not one is never changed", () => {
    expect(problemOf("010190x901r")).toBe("core/hetuFormat");
    expect(problemOf("010190x901r".toUpperCase())).toBeUndefined();
    expect([problemOf("010190Z901R"), problemOf("010190G901R")]).toEqual(["core/hetuFormat", "core/hetuFormat"]);
  });
});
