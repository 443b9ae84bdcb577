import { globSync, writeFileSync } from "node:fs";
import { ONE_FILE, oneFileOf } from "./one-file.ts";

// Run by Stryker in the folder of its copy of a package, with the patterns of the tests as arguments.
const paths = process.argv
  .slice(2)
  .flatMap((pattern) => globSync(pattern, { cwd: "src" }))
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted();
writeFileSync(ONE_FILE, oneFileOf(paths));
