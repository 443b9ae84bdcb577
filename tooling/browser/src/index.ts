export type { BrowserProgram } from "./browser-program.ts";
export { findBrowser } from "./find-browser.ts";
