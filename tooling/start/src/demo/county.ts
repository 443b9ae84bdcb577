import { defineCounty } from "@koonti/counties";

/** The county of the demo: a real organiser's code as a setting, and nothing else about it is real. */
export const DEMO_COUNTY = defineCounty({ code: "15" });
/** A second county, so that it can be seen that nobody reaches across. */
export const OTHER_COUNTY = defineCounty({ code: "21" });
/** Municipalities the demo's clients live in. */
export const DEMO_MUNICIPALITIES: readonly [string, ...string[]] = ["179", "500", "410", "992", "077"];
