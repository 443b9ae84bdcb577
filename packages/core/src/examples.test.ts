import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

// Runs every ```ts block of README.md and of the doc comments in src. A line `expression; // => value` is a claim to be checked.

const PACKAGE = new URL("../", import.meta.url);
const BLOCK = /```ts\n([\s\S]*?)```/g;
const CLAIM = /^(.*); \/\/ => (.*)$/gm;

interface Claim {
  readonly claim: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

const withoutStars = (text: string): string => text.replace(/^\s*\* ?/gm, "");

const examplesIn = (file: string): readonly string[] => {
  const text = readFileSync(new URL(file, PACKAGE), "utf8");
  const readable = file.endsWith(".ts") ? withoutStars(text) : text;
  return [...readable.matchAll(BLOCK)].map(([, code = ""]) => code);
};

const asModule = (example: string): string =>
  `export const claims = [];\n${example.replace(CLAIM, (_line, code: string, expected: string) => {
    return `claims.push({ claim: ${JSON.stringify(code.trim())}, actual: (${code}), expected: (${expected}) });`;
  })}`;

const run = async (example: string): Promise<readonly Claim[]> => {
  const { outputFiles } = await build({
    stdin: { contents: asModule(example), loader: "ts", resolveDir: fileURLToPath(PACKAGE) },
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@koonti/source"],
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
  return module.claims;
};

const files = [
  "README.md",
  ...readdirSync(new URL("src", PACKAGE), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => `src/${file}`),
];
const examples = files.flatMap((file) => examplesIn(file).map((example, index) => ({ file, number: index + 1, example })));

describe("the examples in the documentation", () => {
  it("are found", () => {
    expect(new Set(examples.map(({ file }) => file)).size).toBeGreaterThan(1);
  });

  it.each(examples)("$file, example $number", async ({ example }) => {
    const claims = await run(example);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.map(({ claim, actual }) => ({ claim, value: actual }))).toEqual(
      claims.map(({ claim, expected }) => ({ claim, value: expected })),
    );
  });
});
