import { packageBuildWithCommand } from "@koonti/tsup-preset";

export default packageBuildWithCommand("cli", "cli/main.ts");
