import { countyByCode, serviceLanguagesOf } from "@koonti/counties";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { LanguageRequest } from "../../language/schema.ts";

const NATIONAL = ["fi", "sv"];

const isServedThere = ({ county, language }: LanguageRequest): boolean | undefined => {
  const found = county === undefined ? undefined : countyByCode(county);
  return found && serviceLanguagesOf(found).includes(language);
};

/** In a bilingual county the client chooses between Finnish and Swedish; in another the county's language is used. */
export const countyLanguagesAreTheClientsChoice = defineRule<LanguageRequest>()({
  id: "casework/county-languages-are-the-clients-choice",
  ref: "LANG-1",
  legalBasis: [provision("JärjL", "5"), provision("KL", "6")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["provided", "refused", "notAnswered", "countyUnknown", "otherLanguage", "notCountysLanguage"],
  eventDate: ({ requestedOn }) => requestedOn,
  appliesWhen(request) {
    if (!NATIONAL.includes(request.language)) return "otherLanguage";
    return isServedThere(request) === false ? "notCountysLanguage" : true;
  },
  check(request, { pass, fail, undetermined }) {
    if (request.provided === true) return pass("provided");
    if (isServedThere(request) === undefined) return undetermined("countyUnknown", ["county"]);
    return request.provided === false ? fail("refused", ["provided"]) : undetermined("notAnswered", ["provided"]);
  },
});
