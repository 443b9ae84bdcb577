import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const ENTRY = "\0entry";

/** Bytes of a module bundled with all it imports, minified and gzipped, as a browser would get it. */
export const gzippedBytes = async (source: string): Promise<number> => {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: import.meta.dirname,
    resolve: { conditions: ["@koonti/source", "module", "browser", "production"] },
    plugins: [
      { name: "entry", resolveId: (id) => (id === "entry" ? ENTRY : undefined), load: (id) => (id === ENTRY ? source : undefined) },
    ],
    build: { write: false, minify: true, rollupOptions: { input: "entry", preserveEntrySignatures: "strict" } },
  });
  const outputs = [result].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  return outputs.reduce((sum, chunk) => sum + ("code" in chunk ? gzipSync(chunk.code).length : 0), 0);
};

const MEASURE = `
const used = () => { globalThis.gc(); return process.memoryUsage().heapUsed; };
const before = used();
const national = await import("@koonti/national");
globalThis.kept = national;
process.stdout.write(String(used() - before));
`;

/** Bytes of heap that the whole package holds once it is loaded, measured in a process of its own. */
export const heapOfPackage = (): number => {
  const args = ["--expose-gc", "--conditions=@koonti/source", "--input-type=module", "--eval", MEASURE];
  return Number(execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" }));
};
