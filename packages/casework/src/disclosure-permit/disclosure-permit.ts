import { disclosurePermit as structure, verbatim } from "@koonti/national";
import type { z } from "zod";
import { listOf, needed, on, words, yesNo } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";
import { REPRESENTATIVE } from "../national/member/parts.ts";

/**
 * The client's permit to disclose their data (fi: luovutuslupa), as structure 1505.8 has it. The text that the client is told has a wording
 * of THL's and does not stand in our document.
 *
 * @see ATL 53-56 §
 */
export const disclosurePermit = nationalContent({
  structure,
  id: "DisclosurePermitDocument",
  description: "Permit to disclose client data (ATL 53-56 §)",
  title: { fi: "Luovutuslupa", sv: "Tillstånd till utlämnande", en: "Permit to disclose" },
  members: {
    inForce: needed(yesNo("voimassa_oleva_luovutuslupa/luovutuslupa")),
    givenOn: needed(on("voimassa_oleva_luovutuslupa/luovutusluvan_antamisen_ajankohta")),
    byRepresentative: yesNo("luovutusluvan_antaja_on_laillinen_edustaja"),
    givers: listOf("luovutusluvan_antaja", REPRESENTATIVE),
    notes: words("ammattihenkilon_laatima_asiakirja/perustelut_tai_muut_lisatiedot_luovutusluvan_antamisesta_tai_perumisesta"),
    recordedOn: on("laatimispaivamaara"),
  },
  links: [{ ours: "infoText", at: "infoteksti", as: verbatim }],
  madeBy: "ammattihenkilon_laatima_asiakirja/laatija",
  sections: {
    content: ["inForce", "givenOn", "notes"],
    people: ["byRepresentative", "givers"],
    other: ["recordedOn"],
  },
});

/** A permit to disclose. */
export interface DisclosurePermitDocument extends z.infer<typeof disclosurePermit.schema> {}
