import { disclosureDenial as structure, verbatim } from "@koonti/national";
import type { z } from "zod";
import { atTime, code, codesAt, id, listOf, on, words, yesNo } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";
import { REPRESENTATIVE } from "../national/member/parts.ts";

const BY_WHOM = {
  deniedOn: on("kiellon_asettamisen_ajankohta"),
  byRepresentative: yesNo("kieltaja_on_laillinen_edustaja"),
  deniers: listOf("henkilo_joka_kieltaa_asiakastietojen_luovuttamisen", REPRESENTATIVE),
};

/**
 * What the client has denied to disclose: of a controller, of a service task, or a document (fi: luovutuskielto), as structure 1505.9 has it.
 * The text that the client is told has a wording of THL's and does not stand in our document.
 *
 * @see ATL 53-56 §
 */
export const disclosureDenial = nationalContent({
  structure,
  id: "DisclosureDenialDocument",
  description: "Denial of disclosing client data (ATL 53-56 §)",
  title: { fi: "Luovutuskielto", sv: "Förbud mot utlämnande", en: "Denial of disclosure" },
  members: {
    controllers: listOf("rekisterinpitajaa_koskevat_luovutuskiellot/rekisterinpitajaa_koskeva_luovutuskielto", {
      controllers: codesAt("rekisterinpitaja_jonka_tietojen_luovutus_kielletaan"),
      ...BY_WHOM,
    }),
    serviceTasks: listOf("palvelutehtavaa_koskevat_luovutuskiellot/palvelutehtavaa_koskeva_luovutuskielto", {
      serviceTasks: codesAt("palvelutehtava_jonka_tietojen_luovutus_kielletaan"),
      ...BY_WHOM,
    }),
    documents: listOf("asiakirjoja_koskevat_luovutuskiellot/asiakirjaa_koskeva_luovutuskielto", {
      documents: listOf("asiakirja_jonka_luovutus_kielletaan", {
        oid: id("oid_tunnus"),
        name: code("nimi"),
        madeAt: atTime("laatimisaika"),
      }),
      ...BY_WHOM,
    }),
    notes: words("ammattihenkilon_laatima_asiakirja/perustelut_tai_muut_lisatiedot_kiellon_asettamisesta_tai_perumisesta"),
    recordedOn: on("laatimispaivamaara"),
  },
  links: [{ ours: "infoText", at: "infoteksti", as: verbatim }],
  madeBy: "ammattihenkilon_laatima_asiakirja/laatija",
  sections: {
    content: ["controllers", "serviceTasks", "documents"],
    other: ["notes", "recordedOn"],
  },
});

/** A denial of disclosure. */
export interface DisclosureDenialDocument extends z.infer<typeof disclosureDenial.schema> {}
