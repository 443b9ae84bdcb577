import { workingAgeApplication } from "@koonti/national";
import type { z } from "zod";
import { asked, clientsOwn, code, codesAt, groupOf, line, listOf, on, words, yesNo } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";

/** An application for social services (fi: työikäisten palvelujen hakemus), as structure 3011 has it. */
export const serviceApplication = nationalContent({
  structure: workingAgeApplication,
  id: "ServiceApplication",
  description: "Application for social services of working-age people",
  title: { fi: "Palveluhakemus", sv: "Ansökan om service", en: "Application for services" },
  ofClient: {
    interpretation: groupOf("tulkkaustiedot", { needed: yesNo("tulkkauksen_tarve"), languages: codesAt("tulkkauskieli") }),
  },
  members: {
    appliedOn: asked(on("paivamaara")),
    services: listOf("hakemus/haettava_palvelu", {
      service: code("sosiaalipalvelu"),
      description: clientsOwn(words("kuvaus")),
      startsOn: on("palvelun_ajanjakso/alkamispaiva"),
      endsOn: on("palvelun_ajanjakso/paattymispaiva"),
    }),
    grounds: clientsOwn(words("hakemus/perustelu")),
    electronicService: yesNo("hyvaksyn_asiakirjojen_sahkoisen_tiedoksiannon"),
    applicant: groupOf("laatija", {
      familyName: line("sukunimi"),
      givenNames: line("etunimet"),
      phone: line("yhteystiedot/puhelinnumero"),
      role: line("kuvaus"),
    }),
    additionalInformation: words("lisatiedot"),
  },
  madeBy: "",
  sections: {
    service: ["appliedOn", "services", "grounds"],
    language: ["interpretation"],
    people: ["applicant"],
    other: ["electronicService", "additionalInformation"],
  },
});

/** An application for social services. */
export interface ServiceApplication extends z.infer<typeof serviceApplication.schema> {}
