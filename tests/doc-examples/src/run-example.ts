import { build } from "esbuild";
import type { Example } from "./examples.ts";

/** What an example says of an expression, and what comes out. */
export interface Claim {
  readonly claim: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** A line `expression; // => value` is a claim. */
const CLAIM = /^(?!import |const |export )(.*); \/\/ => (.*)$/gm;

const asModule = (code: string): string =>
  `export const claims = [];\n${code.replace(CLAIM, (_line, expression: string, expected: string) => {
    return `claims.push({ claim: ${JSON.stringify(expression.trim())}, actual: (${expression}), expected: (${expected}) });`;
  })}`;

/** Whether an example claims anything. */
export const claimsAnything = ({ code }: Example): boolean => new RegExp(CLAIM.source, "m").test(code);

/** Runs an example on the sources, and gives what it claims. @throws what the example throws, or why it does not compile */
export async function runExample({ code, folder }: Example): Promise<readonly Claim[]> {
  const { outputFiles } = await build({
    stdin: { contents: asModule(code), loader: "ts", resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    conditions: ["@koonti/source"],
    logLevel: "silent",
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const module = (await import(`data:text/javascript;base64,${text}`)) as { readonly claims: readonly Claim[] };
  return module.claims;
}
