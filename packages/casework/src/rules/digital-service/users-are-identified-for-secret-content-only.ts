import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { DigitalService } from "./digital-service.ts";

/** Who can see secret content is strongly identified; where there is none, identification is not demanded. */
export const usersAreIdentifiedForSecretContentOnly = defineRule<DigitalService>()({
  id: "casework/users-are-identified-for-secret-content-only",
  ref: "DPL-4",
  legalBasis: [provision("DPL", "6")],
  inForce: { from: "2019-09-23" },
  severity: "error",
  messageKeys: ["identified", "openToAll", "notIdentified", "needlessIdentification", "factsMissing"],
  eventDate: ({ usedOn }) => usedOn,
  appliesWhen: () => true,
  check({ secretContentVisible, strongIdentificationRequired }, { pass, fail, undetermined }) {
    if (secretContentVisible === undefined) return undetermined("factsMissing", ["secretContentVisible"]);
    if (strongIdentificationRequired === undefined) return undetermined("factsMissing", ["strongIdentificationRequired"]);
    const path = ["strongIdentificationRequired"];
    if (secretContentVisible) return strongIdentificationRequired ? pass("identified") : fail("notIdentified", path);
    return strongIdentificationRequired ? fail("needlessIdentification", path) : pass("openToAll");
  },
});
