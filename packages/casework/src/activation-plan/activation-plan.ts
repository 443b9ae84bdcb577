import { activationPlan as structure } from "@koonti/national";
import type { z } from "zod";
import { asked, atTime, code, codesAt, groupOf, line, listOf, number, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";
import { SIGNATURES } from "../national/member/parts.ts";

/**
 * A plan that social welfare, the employment authority and the client make (fi: aktivointisuunnitelma), as structure 15001 has it.
 *
 * @see Act on rehabilitative work 189/2001
 */
export const activationPlan = nationalContent({
  structure,
  id: "ActivationPlan",
  description: "Activation plan (act 189/2001)",
  title: { fi: "Aktivointisuunnitelma", sv: "Aktiveringsplan", en: "Activation plan" },
  members: {
    madeOn: asked(on("paivamaara")),
    serviceTask: code("palvelutehtava"),
    meetings: listOf("tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty", {
      on: on("paivamaara"),
      place: line("paikka"),
      participants: words("osallistujat"),
    }),
    situation: words("kuvaus_asiakkaan_tilanteesta"),
    education: words("koulutus"),
    workHistory: words("tyoura"),
    currentServices: words("nykyiset_palvelut"),
    earlierEmploymentServices: words("arvio_aikaisemmista_tyovoimapalveluista"),
    earlierPlans: words("arvio_aikaisemmista_suunnitelmista"),
    jobSearch: groupOf("tyonhaun_edellytykset", {
      strengths: words("vahvuudet_ja_voimavarat"),
      limitations: codesAt("syyt_rajoituksiin"),
      description: words("kuvaus"),
      expertStatements: words("asiantuntijalausunnot"),
      jointEstimate: words("yhteinen_arvio_mahdollisuudesta_osallistua_julkisiin_tyovoimapalveluihin_tai_tyohon"),
    }),
    otherInformation: words("muut_tiedot"),
    previousGoals: groupOf("aktivoinnin_tavoitteet/edellisen_suunnitelman_tavoitteiden_saavuttaminen", {
      attainment: code("arvio"),
      inWords: words("sanallinen_arvio"),
    }),
    goals: listOf("aktivoinnin_tavoitteet/asetettavat_tavoitteet", {
      name: line("nimi"),
      description: words("kuvaus"),
      means: words("keinot_ja_aikataulu_tavoitteen_saavuttamiseksi"),
    }),
    measures: words("toimenpiteet"),
    clientsTasks: words("asiakkaan_tehtavat"),
    socialWelfareTasks: words("sosiaalihuollon_tehtavat"),
    employmentAuthorityTasks: words("te_toimiston_tehtavat"),
    otherSupport: words("muu_tuki"),
    rehabilitativeWork: groupOf("kuntouttava_tyotoiminta", {
      answersToGoals: words("tavoitteisiin_vastaaminen"),
      content: words("kuntouttavan_tyotoiminnan_sisalto"),
      place: line("kuntouttavan_tyotoiminnan_jarjestamispaikka/organisaation_nimi"),
      startsOn: on("jakson_kesto/alkamispaiva"),
      endsOn: on("jakson_kesto/paattymispaiva"),
      period: words("jakson_kesto/kuvaus"),
      hoursPerDay: number("toiminnan_paivittainen_kesto_tunteina"),
      daysPerWeek: number("toiminnan_viikoittainen_kesto_paivina"),
      otherAgreements: words("toiminnan_kestoon_liittyvat_muut_sovitut_asiat"),
      support: words("tuki_ja_ohjaus_kuntouttavan_tyotoiminnan_aikana"),
      benefits: words("etuudet"),
      evaluationOn: on("ajankohta_vaikutusten_arvioimiseksi"),
    }),
    nextSteps: words("sovitut_jatkotoimet"),
    dissents: words("eriavat_nakemykset"),
    nextReviewAt: atTime("aktivointisuunnitelman_tarkistaminen/paivamaara_ja_kellonaika"),
    nextReviewTiming: words("aktivointisuunnitelman_tarkistaminen/ajankohta"),
    nextReviewPlace: line("aktivointisuunnitelman_tarkistaminen/paikka"),
    distribution: words("jakelu"),
    signatures: SIGNATURES,
  },
  sections: {
    basics: ["madeOn", "serviceTask", "meetings"],
    situation: [
      "situation",
      "education",
      "workHistory",
      "currentServices",
      "earlierEmploymentServices",
      "earlierPlans",
      "jobSearch",
      "otherInformation",
    ],
    goals: ["previousGoals", "goals"],
    tasks: ["measures", "clientsTasks", "socialWelfareTasks", "employmentAuthorityTasks", "otherSupport"],
    delivery: ["rehabilitativeWork"],
    followUp: ["nextSteps", "dissents", "nextReviewAt", "nextReviewTiming", "nextReviewPlace", "distribution"],
    signatures: ["signatures"],
  },
});

/** An activation plan. */
export interface ActivationPlan extends z.infer<typeof activationPlan.schema> {}
