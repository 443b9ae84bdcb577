import { packageBuild } from "@koonti/tsup-preset";

export default packageBuild(["src/index.ts"]);
