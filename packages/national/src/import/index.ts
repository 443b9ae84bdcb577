export { ENGLISH } from "./english/english.ts";
export { constantName, fileName } from "./names.ts";
export { readPhrases, readSchema } from "./read-schema.ts";
export type { SchemaProblem } from "./schema-problem.ts";
export { type ModuleOptions, writeModule } from "./write-module.ts";
