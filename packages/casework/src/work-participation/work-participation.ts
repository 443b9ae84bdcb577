import { workParticipationAgreement } from "@koonti/national";
import type { z } from "zod";
import { asked, code, groupOf, line, listOf, needed, number, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";
import { addressAt, CONTACT_PERSON, SIGNATURES } from "../national/member/parts.ts";

/**
 * What the client, the place and social welfare agree on a service that helps to take part in working life (fi: sopimus työelämään
 * osallistumiseen liittyvästä sosiaalipalvelusta), as structure 13004 has it.
 */
export const workParticipation = nationalContent({
  structure: workParticipationAgreement,
  id: "WorkParticipation",
  description: "Agreement on a service that helps to take part in working life",
  title: { fi: "Työelämäosallisuuden sopimus", sv: "Avtal om delaktighet i arbetslivet", en: "Work-life agreement" },
  members: {
    madeOn: asked(on("paivamaara")),
    serviceTask: code("palvelu_jota_sopimus_koskee/palvelutehtava"),
    socialService: code("palvelu_jota_sopimus_koskee/sosiaalipalvelu"),
    otherParties: listOf("muut_sopijat", { ...CONTACT_PERSON, address: addressAt("yhteystiedot/osoite") }),
    place: needed(
      groupOf("paikka_jossa_toiminta_toteutetaan", {
        organisation: needed(line("organisaation_nimi")),
        address: addressAt("yhteystiedot/osoite"),
        phone: line("yhteystiedot/puhelinnumero"),
        email: line("yhteystiedot/sahkopostiosoite"),
      }),
    ),
    instructors: listOf("lahiohjaaja", CONTACT_PERSON),
    responsibleWorker: groupOf("vastuutyontekija", CONTACT_PERSON),
    startsOn: needed(on("toiminnan_sisaltoa_koskevat_tiedot/toiminnan_kesto/alkamispaiva")),
    endsOn: needed(on("toiminnan_sisaltoa_koskevat_tiedot/toiminnan_kesto/paattymispaiva")),
    hoursPerDay: number("toiminnan_sisaltoa_koskevat_tiedot/toiminnan_paivittainen_kesto_tunteina"),
    daysPerWeek: number("toiminnan_sisaltoa_koskevat_tiedot/toiminnan_viikoittainen_kesto_paivina"),
    otherAgreements: words(
      "toiminnan_sisaltoa_koskevat_tiedot/toiminnan_paivittaiseen_ja_viikoittaiseen_kestoon_liittyvat_muut_sovitut_asiat",
    ),
    tasks: words("toiminnan_sisaltoa_koskevat_tiedot/tehtavat_toiminnan_sisalto_ja_tavoitteet"),
    instruction: words("toiminnan_sisaltoa_koskevat_tiedot/ohjauksen_jarjestaminen"),
    absences: needed(words("poissaoloista_ilmoittaminen")),
    otherMatters: words("muut_asiat"),
    reviewOn: on("sopimuksen_tarkistuspaiva"),
    additionalInformation: words("lisatiedot"),
    signatures: SIGNATURES,
  },
  sections: {
    service: ["madeOn", "serviceTask", "socialService"],
    people: ["place", "instructors", "responsibleWorker", "otherParties"],
    delivery: ["startsOn", "endsOn", "hoursPerDay", "daysPerWeek", "otherAgreements", "tasks", "instruction", "absences"],
    other: ["otherMatters", "reviewOn", "additionalInformation"],
    signatures: ["signatures"],
  },
});

/** An agreement on a service that helps to take part in working life. */
export interface WorkParticipation extends z.infer<typeof workParticipation.schema> {}
