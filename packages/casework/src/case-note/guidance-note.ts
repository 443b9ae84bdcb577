import { guidanceNote as structure } from "@koonti/national";
import type { z } from "zod";
import { asked, atTime, code, codesAt, on, words } from "../national/member/member.ts";
import { nationalContent } from "../national/member/national-content.ts";

/**
 * An entry of the client narrative on guidance and advice (fi: merkintä ohjauksesta ja neuvonnasta), as structure 19003 has it.
 *
 * @see ATL 44 §
 */
export const guidanceNote = nationalContent({
  structure,
  id: "GuidanceNote",
  description: "Entry on guidance and advice (ATL 44 §)",
  title: { fi: "Ohjaus ja neuvonta", sv: "Rådgivning och handledning", en: "Guidance and advice" },
  members: {
    enteredOn: asked(on("paivamaara")),
    startedAt: atTime("asiakaskertomusmerkinta/tapahtuma/ajanjakso/alkamishetki"),
    endedAt: atTime("asiakaskertomusmerkinta/tapahtuma/ajanjakso/paattymishetki"),
    contactModes: codesAt("asiakaskertomusmerkinta/tapahtuma/asiointitapa"),
    description: asked(words("asiakaskertomusmerkinta/tapahtuma/kuvaus")),
    serviceTask: code("asiakaskertomusmerkinta/palvelutehtava"),
    socialServices: codesAt("asiakaskertomusmerkinta/sosiaalipalvelu"),
  },
  sections: {
    content: ["enteredOn", "startedAt", "endedAt", "contactModes", "description"],
    service: ["serviceTask", "socialServices"],
  },
});

/** An entry on guidance and advice. */
export interface GuidanceNote extends z.infer<typeof guidanceNote.schema> {}
