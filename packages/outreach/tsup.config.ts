import { packageBuild } from "@koonti/tsup-preset";

export default packageBuild(["src/index.ts", "src/messages/fi.ts", "src/messages/sv.ts", "src/messages/en.ts"]);
