import { isInSamiHomeland, SAMI_LANGUAGES } from "@koonti/counties";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { LanguageRequest } from "../../language/schema.ts";

const LAPLAND = "21";

/** Whether a Sámi language may be used there: in the homeland, and in the units of Lapland that serve it. */
const mayBeUsed = ({ county, municipality }: LanguageRequest): boolean | undefined => {
  if (municipality !== undefined) return isInSamiHomeland(municipality);
  return county === undefined ? undefined : county === LAPLAND;
};

/**
 * In the Sámi homeland, and in units of Lapland used by it, a client is served in Sámi, with interpretation where need be. It is not refused
 * because the client also knows Finnish or Swedish.
 */
export const samiIsServedInItsHomeland = defineRule<LanguageRequest>()({
  id: "casework/sami-is-served-in-its-homeland",
  ref: "LANG-2",
  legalBasis: [provision("JärjL", "5"), provision("SKL", "4"), provision("SKL", "12")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: [
    "provided",
    "byInterpretation",
    "refusedForOtherLanguage",
    "refused",
    "notAnswered",
    "areaUnknown",
    "otherLanguage",
    "otherArea",
  ],
  eventDate: ({ requestedOn }) => requestedOn,
  appliesWhen(request) {
    if (!SAMI_LANGUAGES.includes(request.language)) return "otherLanguage";
    return mayBeUsed(request) === false ? "otherArea" : true;
  },
  check(request, { pass, fail, undetermined }) {
    const { provided, byInterpretation, refusal } = request;
    if (provided === true) return pass(byInterpretation === true ? "byInterpretation" : "provided");
    if (mayBeUsed(request) === undefined) return undetermined("areaUnknown", ["municipality"]);
    if (refusal === "knowsAnotherLanguage") return fail("refusedForOtherLanguage", ["refusal"]);
    return provided === false ? fail("refused", ["provided"]) : undetermined("notAnswered", ["provided"]);
  },
});
