import { code, id, line, listOf, maybe, number, on, words, yesNo } from "../national/member/member.ts";
import { addressAt } from "../national/member/parts.ts";

const SERVICE = "paatos/sosiaalipalvelu_jota_paatos_koskee";
const APPEAL = "paatos/muutoksenhaku";

/** What a decision on a social service tells in fields of structure 11052 that have one thing each. */
export const DECISION_MEMBERS = {
  decisionNumber: id("paatos/paatostunnus"),
  initiatedOn: on("paatos/vireilletulopaivamaara"),
  application: words("paatos/hakemuksen_kuvaus"),
  resolution: code("paatos/ratkaisun_laji"),
  service: code(`${SERVICE}/sosiaalipalvelu`),
  serviceHours: number(`${SERVICE}/palvelun_maara_tunteina`),
  longTerm: yesNo(`${SERVICE}/palvelu_on_pitkaaikaista`),
  provision: code("paatos/myonnettavan_palvelun_jarjestamistapa"),
  provisionNotes: words("paatos/lisatiedot_palvelun_jarjestamisesta"),
  legalBasis: words("paatos/ratkaisun_lakiperuste"),
  validFrom: on("paatos/paatoksen_voimassaolo/alkamispaiva"),
  immediate: yesNo("paatos/paatoksen_valiton_taytantoonpano/valiton_taytantoonpano"),
  immediateReason: words("paatos/paatoksen_valiton_taytantoonpano/valittoman_taytantoonpanon_perustelut"),
  notified: words("paatos/tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille"),
  informationGivers: maybe(
    listOf("paatos/lisatietojen_antaja", {
      familyName: line("sukunimi"),
      givenNames: line("etunimet"),
      jobTitle: line("tehtavanimike"),
      postalAddress: addressAt("yhteystiedot/postiosoite"),
      phone: line("yhteystiedot/puhelinnumero"),
      email: line("yhteystiedot/sahkopostiosoite"),
    }),
  ),
  remedy: code(`${APPEAL}/muutoksenhakukeino`),
  appealInstructions: words(`${APPEAL}/ohjeteksti`),
  appealAuthority: line(`${APPEAL}/viranomainen/organisaation_nimi`),
  appealWithin: line(`${APPEAL}/maaraaika`),
  signature: code("allekirjoitus/allekirjoituksen_tyyppi"),
};
