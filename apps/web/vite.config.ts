import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const apiOrigin = process.env["KOONTI_API_ORIGIN"] ?? "http://localhost:3000";

const COMPRESSED = /\.(js|css|svg|html)$/;

/** Writes each text file in brotli and gzip beside itself, so that the server need not compress the same bytes for every reader. */
const compressed = (): Plugin => ({
  name: "koonti-compressed",
  apply: "build",
  enforce: "post",
  generateBundle(_options, bundle) {
    for (const [fileName, output] of Object.entries(bundle)) {
      if (!COMPRESSED.test(fileName)) continue;
      const source = output.type === "chunk" ? output.code : output.source;
      this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: brotliCompressSync(source) });
      this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: gzipSync(source) });
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
