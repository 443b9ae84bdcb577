import { summary as structure } from "@koonti/national";
import type { z } from "zod";
import { asked, code, groupOf, line, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";
import { addressAt, personAt } from "../national/member/parts.ts";

/** A summary of the client's matter or of a service, also for another organisation (fi: yhteenveto), as structure 16009 has it. */
export const summary = nationalContent({
  structure,
  id: "Summary",
  description: "Summary of a client's matter or service",
  title: { fi: "Yhteenveto", sv: "Sammandrag", en: "Summary" },
  members: {
    madeOn: asked(on("paivamaara")),
    recipient: groupOf("vastaanottaja", {
      organisation: line("organisaation_nimi"),
      address: addressAt("yhteystiedot/osoite"),
      contactPerson: personAt("yhteyshenkilo"),
    }),
    serviceTask: code("palvelutehtava"),
    socialService: code("sosiaalipalvelu"),
    startsOn: on("ajanjakso/alkamispaiva"),
    endsOn: on("ajanjakso/paattymispaiva"),
    purpose: words("yhteenveto/tarkoitus"),
    content: words("yhteenveto/asiasisalto"),
    conclusions: words("johtopaatokset"),
    additionalInformation: words("lisatiedot"),
  },
  sections: {
    basics: ["madeOn", "serviceTask", "socialService", "startsOn", "endsOn"],
    recipient: ["recipient"],
    content: ["purpose", "content", "conclusions", "additionalInformation"],
  },
});

/** A summary. */
export interface Summary extends z.infer<typeof summary.schema> {}
