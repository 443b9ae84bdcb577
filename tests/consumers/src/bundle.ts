import { build } from "esbuild";

/** How many bytes a bundler takes over from the packages for these lines of a program; what they depend on is left out. */
export const bundledBytes = async (lines: string, folder: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
    external: ["zod", "date-fns", "intl-messageformat"],
    platform: "node",
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
};
