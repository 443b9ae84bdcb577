import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SEEDED = fileURLToPath(new URL("./seeded-fast-check.ts", import.meta.url));

/** Property tests import fast-check as everyone does, and get it with the repository's seed and limits. */
export const seededPropertyTests = (): Plugin => ({
  name: "koonti:seeded-property-tests",
  enforce: "pre",
  resolveId: (source, importer) => (source === "fast-check" && importer !== SEEDED ? SEEDED : undefined),
});
