import type { ShownFinding } from "./annotation.ts";

/** The key by which every rule says that something is yet to be written in a draft; not a fault while the draft is being made. */
const STILL_OPEN = "stillOpen";

const isStillOpen = ({ key }: ShownFinding): boolean => key.split("#")[1] === STILL_OPEN;

/** What is open in a draft as a matter of course, apart from what somebody must look at. */
export const apartFromOpen = (
  findings: readonly ShownFinding[],
): { readonly notes: readonly ShownFinding[]; readonly open: readonly ShownFinding[] } => ({
  notes: findings.filter((finding) => !isStillOpen(finding)),
  open: findings.filter(isStillOpen),
});
