import { readdirSync } from "node:fs";
import { packageBuild } from "@koonti/tsup-preset";

const structures = readdirSync("src/structures")
  .filter((file) => file.endsWith(".gen.ts"))
  .map((file) => [`structures/${file.slice(0, -3)}`, `src/structures/${file}`] as const);

export default {
  ...packageBuild([]),
  entry: { index: "src/index.ts", "import/index": "src/import/index.ts", cli: "cli/main.ts", ...Object.fromEntries(structures) },
};
