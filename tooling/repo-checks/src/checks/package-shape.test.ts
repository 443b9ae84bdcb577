import { describe, expect, it } from "vitest";
import { packageShape } from "./package-shape.ts";

const manifest = {
  name: "@koonti/core",
  description: "Dates",
  license: "EUPL-1.2",
  type: "module",
  sideEffects: false,
  exports: {
    ".": { "@koonti/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  files: ["dist", "src", "!src/**/*.test.ts"],
  engines: { node: ">=20" },
  publishConfig: { access: "public" },
};

const whole: Readonly<Record<string, string>> = {
  "packages/core/package.json": JSON.stringify(manifest),
  "packages/core/README.md": "line\n".repeat(20),
  "packages/core/src/date.test.ts": "",
  ".changeset/core-first.md": '---\n"@koonti/core": minor\n---\n\nDates.',
};

const messages = (files: Readonly<Record<string, string>>): readonly string[] =>
  packageShape
    .find({ files: Object.entries(files).map(([path, text]) => ({ path, text })) })
    .map(({ path, message }) => `${path} ${message}`);

const changed = (change: object): Readonly<Record<string, string>> => ({
  ...whole,
  "packages/core/package.json": JSON.stringify({ ...manifest, ...change }),
});

const without = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(whole).filter(([one]) => one !== path));

describe("package shape", () => {
  it("takes a whole package, and one released before", () => {
    expect(messages(whole)).toEqual([]);
    expect(messages({ ...without(".changeset/core-first.md"), "packages/core/CHANGELOG.md": "" })).toEqual([]);
  });

  it.each([
    ["packages/core/README.md", "packages/core/README.md is missing"],
    ["packages/core/src/date.test.ts", "packages/core/ has no tests"],
    [".changeset/core-first.md", "packages/core/package.json no changeset in .changeset/ names @koonti/core"],
  ])("misses %s", (path, message) => {
    expect(messages(without(path))).toEqual([message]);
  });

  it.each([
    ["has the licence EUPL-1.2", { license: "MIT" }],
    ["is published openly", { private: true }],
    ["has no side effects", { sideEffects: true }],
    [
      "has the source first in every door",
      { exports: { ...manifest.exports, ".": { types: "./dist/index.d.ts", "@koonti/source": "./src/index.ts" } } },
    ],
    ["exports its package.json", { exports: { ".": manifest.exports["."] } }],
  ])("expects that it %s", (message, change) => {
    expect(messages(changed(change))).toEqual([`packages/core/package.json not so: ${message}`]);
  });

  it("finds a README that says too little", () => {
    expect(messages({ ...whole, "packages/core/README.md": "# core\n" })).toEqual([
      "packages/core/README.md is too short to show what the package is for",
    ]);
  });
});
