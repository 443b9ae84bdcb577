import { globSync, writeFileSync } from "node:fs";
import { ONE_FILE, oneFileOf } from "./one-file.ts";

// Run by Stryker in the folder of its copy of a package, with the patterns of the tests as arguments; with "!" before those left out.
const patterns = process.argv.slice(2);
const exclude = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
const paths = patterns
  .filter((pattern) => !pattern.startsWith("!"))
  .flatMap((pattern) => globSync(pattern, { cwd: "src", exclude }))
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted();
writeFileSync(ONE_FILE, oneFileOf(paths));
