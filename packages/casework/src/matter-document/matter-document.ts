import { matter } from "@koonti/national";
import type { z } from "zod";
import { atTime, code, codesAt, id, line, listOf, needed, on, words, yesNo } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";

/** A matter as the archive knows it (fi: asia-asiakirja), as structure 1505.2 has it. */
export const matterDocument = nationalContent({
  structure: matter,
  id: "MatterDocument",
  description: "A matter as the archive knows it",
  title: { fi: "Asia-asiakirja", sv: "Ärendehandling", en: "Matter document" },
  ofClient: { joinedAt: atTime("asiaan_liittymishetki"), leftAt: atTime("asiasta_poistumishetki") },
  members: {
    matterId: needed(id("asian_tiedot/asiatunnus")),
    name: needed(code("asian_tiedot/nimi")),
    otherName: words("asian_tiedot/lisatieto_luokkaan_muu"),
    state: needed(code("asian_tiedot/tila")),
    openedOn: needed(on("asian_tiedot/avauspaiva")),
    endedOn: on("asian_tiedot/paattymispaiva"),
    joint: yesNo("asian_tiedot/yhteinen_asia"),
    serviceTask: needed(code("asian_tiedot/palvelutehtava")),
    organiser: needed(code("palvelunjarjestajan_toimintayksikko")),
    others: listOf("muut_asiaan_liittyvat_henkilot", {
      familyName: line("sukunimi"),
      givenNames: line("etunimet"),
      hetu: id("henkilotunnus"),
      roles: codesAt("rooli"),
      role: words("roolin_kuvaus"),
    }),
  },
  sections: {
    basics: ["matterId", "name", "otherName", "state", "openedOn", "endedOn"],
    units: ["serviceTask", "organiser"],
    people: ["joint", "joinedAt", "leftAt", "others"],
  },
});

/** A matter as the archive knows it. */
export interface MatterDocument extends z.infer<typeof matterDocument.schema> {}
