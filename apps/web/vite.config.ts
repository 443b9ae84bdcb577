import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const apiOrigin = process.env["KOONTI_API_ORIGIN"] ?? "http://localhost:3000";

/** The packages of the workspace are bundled straight from their sources, so that the app needs no build of theirs. */
export default defineConfig({
  plugins: [react()],
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
