import { describe, expect, it } from "vitest";
import type { RepoCheck } from "../repository.ts";
import { ambientInput } from "./ambient-input.ts";
import { fileLength } from "./file-length.ts";
import { fileNames } from "./file-names.ts";
import { leftovers } from "./leftovers.ts";
import { machineTraces } from "./machine-traces.ts";
import { realIdentityCodes } from "./real-identity-codes.ts";
import { rulesWithoutStructure } from "./rules-without-structure.ts";

/** What a check finds in files given as path -> text, as `path:line`. */
const found = (check: RepoCheck, files: Readonly<Record<string, string>>): readonly string[] =>
  check
    .find({ files: Object.entries(files).map(([path, text]) => ({ path, text })) })
    .map(({ path, line }) => (line === undefined ? path : `${path}:${line}`));

const lines = (count: number): string => "x;\n".repeat(count);

describe("file length", () => {
  it("lets 250 lines pass and 251 not", () => {
    expect(found(fileLength, { "a.ts": lines(250), "b.tsx": lines(251) })).toEqual(["b.tsx"]);
  });

  it("leaves out tests, data and other kinds of files", () => {
    const long = lines(900);
    expect(
      found(fileLength, { "a.test.ts": long, "src/generated/b.ts": long, "src/c.gen.ts": long, "d.md": long, "src/fixtures/e.ts": long }),
    ).toEqual([]);
  });
});

describe("file names", () => {
  it.each(["src/utils.ts", "src/helper.ts", "src/common/date.ts", "src/types.ts", "src/date.types/x.ts".replace("date.", "")])(
    "refuses %s",
    (path) => {
      expect(found(fileNames, { [path]: "" })).toEqual([path]);
    },
  );

  it.each(["src/local-date.ts", "src/utility-bill.ts", "src/prototypes.ts"])("takes %s", (path) => {
    expect(found(fileNames, { [path]: "" })).toEqual([]);
  });
});

describe("machine traces", () => {
  const path = (...parts: string[]): string => `/${parts.join("/")}`;

  it("finds folders of a machine and registry addresses", () => {
    const text = [
      path("home", "somebody"),
      `see ${path("work", "main")}`,
      `"${path("tmp", "abc")}"`,
      `https:/${path("registry.example.org")}`,
    ].join("\n");
    expect(found(machineTraces, { "a.md": text })).toEqual(["a.md:1", "a.md:2", "a.md:3", "a.md:4"]);
  });

  it("takes addresses and paths that look alike", () => {
    const text = ["https://example.org/home/page", "../work/x", "./root/x", "packages/work/x", "/usr/bin/chromium", "/tmp"].join("\n");
    expect(found(machineTraces, { "a.md": text })).toEqual([]);
  });
});

describe("leftovers", () => {
  // Put together here, so that this file is not itself found.
  const word = (...parts: string[]): string => parts.join("");

  it("finds work left for later and checks switched off", () => {
    const text = [
      word("// TO", "DO: later"),
      word("// biome", "-ignore lint: x"),
      word("// @ts", "-ignore"),
      word("not implement", "ed"),
    ].join("\n");
    expect(found(leftovers, { "a.ts": text })).toEqual(["a.ts:1", "a.ts:2", "a.ts:3", "a.ts:4"]);
  });

  it("lets a test, and only a test, expect a type error", () => {
    const text = word("// @ts-expect", "-error: a typo does not compile");
    expect(found(leftovers, { "a.test.ts": text, "a.ts": text })).toEqual(["a.ts:1"]);
  });

  it("takes words that only look alike", () => {
    expect(found(leftovers, { "a.ts": "const todos = mastodon;" })).toEqual([]);
  });
});

describe("ambient input", () => {
  const clock = "const today = new Date();\nconst dice = Math.random();";

  it("finds a clock and a die in a package", () => {
    expect(found(ambientInput, { "packages/core/src/a.ts": clock })).toEqual(["packages/core/src/a.ts:1", "packages/core/src/a.ts:2"]);
  });

  it("lets them be in storage, in tests and outside the packages", () => {
    expect(
      found(ambientInput, { "packages/storage/src/a.ts": clock, "packages/core/src/a.test.ts": clock, "apps/api/src/a.ts": clock }),
    ).toEqual([]);
  });

  it("takes a date that is given", () => {
    expect(found(ambientInput, { "packages/core/src/a.ts": "new Date(year, month)" })).toEqual([]);
  });
});

describe("real identity codes", () => {
  const signs = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  const withSign = (shift: number): string => `010190-002${signs[(Number("010190002") + shift) % signs.length]}`;

  it("finds a valid code outside the artificial range", () => {
    expect(found(realIdentityCodes, { "a.md": `\nhetu ${withSign(0)} and more` })).toEqual(["a.md:2"]);
  });

  it("takes artificial codes and codes that nobody can have", () => {
    expect(found(realIdentityCodes, { "a.md": `010190X901R ${withSign(1)}` })).toEqual([]);
  });
});

describe("rules without structure", () => {
  const rule = "packages/client-plan/src/rules/plan-names-worker.ts";

  it("finds a parser imported into a rule or a message", () => {
    const text = 'import { z } from "zod";\nimport { planSchema } from "../schema.ts";';
    expect(found(rulesWithoutStructure, { [rule]: text, "packages/x/src/messages/fi.ts": text })).toHaveLength(4);
  });

  it("takes types, and leaves tests and other files alone", () => {
    const types = 'import type { Plan } from "../schema.ts";\nimport { isAfter } from "@koonti/core";';
    const parser = 'import { z } from "zod";';
    const other = { "packages/x/src/rules/a.test.ts": parser, "packages/x/src/schema.ts": parser };
    expect(found(rulesWithoutStructure, { [rule]: types, ...other })).toEqual([]);
  });
});
