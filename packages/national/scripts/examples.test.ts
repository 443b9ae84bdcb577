import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

// Runs every ```ts block of README.md and of the doc comments in src. A line `expression; // => value` is a claim to be checked.

const PACKAGE = new URL("../", import.meta.url);

const sources = readdirSync(new URL("src", PACKAGE), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => `src/${file}`);

const textOf = (file: string): string => {
  const text = readFileSync(new URL(file, PACKAGE), "utf8");
  return file.endsWith(".ts") ? text.replaceAll(/^\s*\* ?/gmu, "") : text;
};

const blocks = ["README.md", ...sources].flatMap((file) =>
  [...textOf(file).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({ file, number: index + 1, code })),
);

const asModule = (block: string): string => {
  const checked = block.replace(/^(.*); \/\/ => (.*)$/gm, (_, code: string, value: string) => `claims.push([(${code}), (${value})]);`);
  return `export const claims = [];\n${checked}`;
};

const claimsOf = async (block: string): Promise<readonly (readonly [unknown, unknown])[]> => {
  const { outputFiles } = await build({
    stdin: { contents: asModule(block), loader: "ts", resolveDir: fileURLToPath(PACKAGE) },
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@koonti/source"],
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { claims } = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
  return claims;
};

describe("the examples of the documentation", () => {
  it.each(blocks)("$file, number $number, are true", async ({ code }) => {
    const claims = await claimsOf(code);
    expect(claims.length).toBeGreaterThan(0);
    for (const [actual, expected] of claims) expect(actual).toEqual(expected);
  });
});
