import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const here = new URL("./", import.meta.url);
const spec = readFileSync(new URL("../SPEC.md", here), "utf8").replace(/\s+/g, " ");
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
const tests = files.map((file) => readFileSync(new URL(file.replaceAll("\\", "/"), here), "utf8")).join("\n");

/** `…` in the specification stands for a parameter of the test's name. */
const asPattern = (name: string): RegExp =>
  new RegExp(
    name
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join('[^"]*'),
  );

it("names test files that exist", () => {
  const named = [...spec.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, file]) => file ?? "");
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

it("names tests that exist", () => {
  const named = [...spec.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !asPattern(name).test(tests))).toEqual([]);
});
