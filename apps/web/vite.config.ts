import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const apiOrigin = process.env["KOONTI_API_ORIGIN"] ?? "http://localhost:3000";

const COMPRESSED = /\.(js|css|svg|html)$/;

/**
 * Writes each text file in brotli and gzip beside itself, so that the server need not compress the same bytes for every reader. Done after
 * writing: until then other plugins have marks in the chunks that they have yet to replace.
 */
const compressed = (): Plugin => ({
  name: "koonti-compressed",
  apply: "build",
  writeBundle({ dir = "dist" }, bundle) {
    for (const fileName of Object.keys(bundle).filter((name) => COMPRESSED.test(name))) {
      const path = join(dir, fileName);
      const source = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(source));
      writeFileSync(`${path}.gz`, gzipSync(source));
    }
  },
});

/** The packages of the workspace are bundled straight from their sources, so that the app needs no build of theirs. */
export default defineConfig({
  plugins: [react(), compressed()],
  resolve: {
    conditions: ["@koonti/source", "module", "browser", "development|production"],
  },
  build: {
    target: "es2022",
    sourcemap: true,
    modulePreload: {
      polyfill: false,
    },
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      "/api": apiOrigin,
      "/config.json": apiOrigin,
      "/identity": apiOrigin,
    },
  },
});
