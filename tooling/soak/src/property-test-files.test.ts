import { describe, expect, it } from "vitest";
import { soaked } from "./property-test-files.ts";

const files = (...names: readonly string[]) => soaked(names).flatMap((one) => one.files);

describe("soaked", () => {
  it("finds the files that state properties, and no others", () => {
    expect(files("core")).toContain("src/hetu/hetu.test.ts");
    expect(files("client-plan")).toContain("src/national/client-plan-15020.test.ts");
    expect(files("client-plan")).not.toContain("src/readme.test.ts");
  });

  it("takes a package by any of its names", () => {
    expect(files("core").length).toBeGreaterThan(0);
    expect(files("@koonti/core")).toEqual(files("core"));
    expect(files("packages/core")).toEqual(files("core"));
  });

  it("takes all without a name, and none by a name nobody has", () => {
    expect(soaked([]).length).toBeGreaterThan(10);
    expect(soaked(["no-such-package"])).toEqual([]);
  });
});
