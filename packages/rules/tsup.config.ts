import { packageBuild } from "@koonti/tsup-preset";

export default {
  ...packageBuild([]),
  entry: { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
};
