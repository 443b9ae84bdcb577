import { otherNote as structure } from "@koonti/national";
import type { z } from "zod";
import { asked, atTime, code, codesAt, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";

/**
 * Another entry of the client narrative (fi: muu asiakaskertomusmerkintä), as structure 19013 has it.
 *
 * @see ATL 44 §
 */
export const otherNote = nationalContent({
  structure,
  id: "OtherNote",
  description: "Another entry of the client narrative (ATL 44 §)",
  title: { fi: "Asiakaskertomuksen merkintä", sv: "Anteckning i klientberättelsen", en: "Entry of the client narrative" },
  members: {
    enteredOn: asked(on("paivamaara")),
    startedAt: atTime("asiakaskertomusmerkinta/tapahtuma/ajanjakso/alkamishetki"),
    endedAt: atTime("asiakaskertomusmerkinta/tapahtuma/ajanjakso/paattymishetki"),
    description: asked(words("asiakaskertomusmerkinta/tapahtuma/kuvaus")),
    serviceTask: code("asiakaskertomusmerkinta/palvelutehtava"),
    socialServices: codesAt("asiakaskertomusmerkinta/sosiaalipalvelu"),
  },
  sections: {
    content: ["enteredOn", "startedAt", "endedAt", "description"],
    service: ["serviceTask", "socialServices"],
  },
});

/** Another entry of the client narrative. */
export interface OtherNote extends z.infer<typeof otherNote.schema> {}
