import { workingAgeImplementationPlan } from "@koonti/national";
import type { z } from "zod";
import { asked, atTime, code, groupOf, line, listOf, needed, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";

/**
 * How one service of the client plan is carried out (fi: toteuttamissuunnitelma), as structure 15021 has it.
 *
 * @see SHL 39 §
 */
export const implementationPlan = nationalContent({
  structure: workingAgeImplementationPlan,
  id: "ImplementationPlan",
  description: "How one service of the client plan is carried out (SHL 39 §)",
  title: { fi: "Toteuttamissuunnitelma", sv: "Genomförandeplan", en: "Implementation plan" },
  members: {
    madeOn: asked(on("paivamaara")),
    service: needed(code("suunnitelma/sosiaalipalvelu_jota_suunnitelma_koskee")),
    startsOn: on("suunnitelma/sosiaalipalvelun_alkamispaivamaara"),
    meetings: listOf("suunnitelma/tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty", {
      on: on("paivamaara"),
      place: line("paikka"),
      participants: words("osallistujat"),
    }),
    situation: words("suunnitelma/kuvaus_asiakkaan_tilanteesta"),
    healthAndFunctioning: words("suunnitelma/asiakkaan_terveys_ja_toimintakyky"),
    strengths: words("suunnitelma/asiakkaan_vahvuudet_ja_voimavarat"),
    experiences: words("suunnitelma/kokemukset_palvelusta"),
    previousGoals: groupOf("suunnitelma/edellisen_suunnitelman_tavoitteiden_saavuttaminen", {
      attainment: code("arvio"),
      inWords: words("sanallinen_arvio"),
    }),
    goals: listOf("suunnitelma/asetettavat_tavoitteet", {
      name: line("nimi"),
      description: words("kuvaus"),
      means: words("keinot_ja_aikataulu_tavoitteen_saavuttamiseksi"),
    }),
    delivery: words("suunnitelma/annettavan_palvelun_sisalto_ja_toteutus"),
    responsiblePerson: groupOf("suunnitelma/palvelun_vastuuhenkilo", {
      familyName: line("sukunimi"),
      givenNames: line("etunimet"),
      phone: line("yhteystiedot/puhelinnumero"),
    }),
    nextSteps: words("suunnitelma/sovitut_jatkotoimet"),
    dissents: words("suunnitelma/eriavat_nakemykset"),
    nextReviewAt: atTime("suunnitelma/suunnitelman_tarkistaminen/paivamaara_ja_kellonaika"),
    nextReviewTiming: words("suunnitelma/suunnitelman_tarkistaminen/ajankohta"),
    nextReviewPlace: line("suunnitelma/suunnitelman_tarkistaminen/paikka"),
    recipients: words("suunnitelma/henkilot_joille_tama_suunnitelma_toimitetaan"),
  },
  sections: {
    service: ["service", "startsOn", "madeOn", "meetings"],
    situation: ["situation", "healthAndFunctioning", "strengths", "experiences"],
    goals: ["previousGoals", "goals"],
    delivery: ["delivery", "responsiblePerson"],
    followUp: ["nextSteps", "dissents", "nextReviewAt", "nextReviewTiming", "nextReviewPlace", "recipients"],
  },
});

/** How one service is carried out. */
export interface ImplementationPlan extends z.infer<typeof implementationPlan.schema> {}
