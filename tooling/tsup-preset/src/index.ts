import { defineConfig, type Options } from "tsup";
import { emittedSpecifiers } from "./emitted-specifiers.ts";

/** What of a package's sources others get: all but its tests and what only they use. */
const PUBLISHED = ["src/**/*.ts", "!src/**/*.test.ts", "!src/fixtures/**", "!src/**/testing.ts"];

const built: Options = { format: "esm", target: "es2023", dts: false, sourcemap: true, treeshake: false };

const modules: Options = {
  ...built,
  entry: PUBLISHED,
  bundle: false,
  clean: true,
  // tsup takes a plugin that changes nothing but names of files, and lengths stay: the source maps hold.
  plugins: [{ name: "emitted-specifiers", renderChunk: (code) => ({ code: emittedSpecifiers(code) }) }],
};

/**
 * How every published package is built: ESM only, one module for each of its sources, so that a bundler leaves out what nobody imports.
 * Declarations are left to `tsc` (`tsconfig.build.json` beside this package's own).
 */
export const packageBuild = defineConfig(modules);

/**
 * The same, with a command beside the modules: one file of its own.
 *
 * @param name - of the file in `dist`, without its ending.
 * @param source - where it begins.
 */
export const packageBuildWithCommand = (name: string, source: string) =>
  defineConfig([modules, { ...built, entry: { [name]: source }, bundle: true }]);
