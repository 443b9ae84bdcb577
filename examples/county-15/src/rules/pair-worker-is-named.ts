import type { Assignment } from "@koonti/responsible-worker";
import { defineCountyRule, type Provision } from "@koonti/rules";

/** The county's own guidance, which is no law: `source` says so, and the engine never shows it as one. */
const GUIDANCE: Provision = {
  act: "county-15",
  section: "3",
  label: "Esimerkkiohje omatyöntekijästä, kohta 3",
  labels: { sv: "Exempelanvisning om egen kontaktperson, punkt 3", en: "Example guidance on the own worker, item 3" },
  url: "https://example.org/county-15/own-worker",
};

/** In this county a client who needs special support always has a pair worker too, whoever the own worker is. */
export const pairWorkerIsNamed = defineCountyRule("15")<Assignment>()({
  id: "county-15/pair-worker-is-named",
  ref: "county-15",
  legalBasis: [GUIDANCE],
  inForce: { from: "2026-01-01" },
  severity: "info",
  source: "guidance",
  messageKeys: ["named", "notNamed"],
  eventDate: ({ namedOn }) => namedOn,
  appliesWhen: ({ specialSupport, ownWorker }) => specialSupport === "yes" && ownWorker !== undefined,
  check: ({ pairWorker }, { pass, fail }) =>
    pairWorker === undefined ? fail("notNamed", ["pairWorker"]) : pass("named", { worker: pairWorker.name }),
});
