import { resolve } from "node:path";
import { DEFAULT_FOLDER } from "./case-file/load.ts";
import { isWholly, replayFolder, report } from "./replay/replay-folder.ts";

const [given] = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const folder = given === undefined ? DEFAULT_FOLDER : resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
const results = replayFolder(folder);

if (results === undefined || results.length === 0) {
  console.error(`There are no case files at ${folder}.`);
  process.exitCode = 2;
} else {
  for (const line of report(results)) console.log(line);
  process.exitCode = results.every(isWholly) ? 0 : 1;
}
