import { referral as structure } from "@koonti/national";
import type { z } from "zod";
import { code, groupOf, line, needed, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";
import { addressAt, personAt } from "../national/member/parts.ts";

/** A client referred to another organisation (fi: sosiaalihuollon lähete), as structure 8004 has it. */
export const referral = nationalContent({
  structure,
  id: "Referral",
  description: "Referral of a client to another organisation",
  title: { fi: "Lähete", sv: "Remiss", en: "Referral" },
  members: {
    referredOn: on("paivamaara"),
    recipient: needed(
      groupOf("vastaanottaja", {
        organisation: needed(line("organisaation_nimi")),
        address: addressAt("yhteystiedot/osoite"),
        contactPerson: personAt("yhteyshenkilo"),
      }),
    ),
    serviceTask: code("palvelutehtava"),
    socialService: code("sosiaalipalvelu"),
    purpose: needed(words("lahete/lahetteen_tarkoitus_ja_sisalto")),
    background: words("lahete/taustatiedot"),
    urgency: code("lahete/asian_kiireellisyys"),
    urgencyDescription: words("lahete/kiireellisyyden_kuvaus"),
    additionalInformation: words("lisatiedot"),
  },
  sections: {
    recipient: ["recipient"],
    service: ["referredOn", "serviceTask", "socialService"],
    content: ["purpose", "background", "urgency", "urgencyDescription"],
    other: ["additionalInformation"],
  },
});

/** A referral. */
export interface Referral extends z.infer<typeof referral.schema> {}
