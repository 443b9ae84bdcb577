import { defineConfig } from "tsup";

/**
 * How every published package is built: ESM only, one file per entry with shared chunks, declarations left to `tsc`.
 *
 * @param entry - the doors of the package, as in its `exports`.
 */
export const packageBuild = (entry: string[]) =>
  defineConfig({ entry, format: "esm", target: "es2023", dts: false, clean: true, sourcemap: true, treeshake: true });
