export { packageTests as default } from "./src/index.ts";
