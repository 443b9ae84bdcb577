import axe from "axe-core";

/** Rules that need a drawn page are left to the browser tests. */
const NEEDS_LAYOUT = ["color-contrast", "target-size", "scrollable-region-focusable", "region", "page-has-heading-one"];

/** What axe finds wrong in an element, one line each. */
export const axeViolations = async (element: Element): Promise<readonly string[]> => {
  const rules = Object.fromEntries(NEEDS_LAYOUT.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(element, { rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
};
