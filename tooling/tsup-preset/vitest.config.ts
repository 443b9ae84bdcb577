export { packageTests as default } from "@koonti/vitest-preset";
