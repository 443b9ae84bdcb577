export { packageBuild as default } from "@koonti/tsup-preset";
