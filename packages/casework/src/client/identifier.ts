import { isArtificialHetu, type LocalizedText } from "@koonti/core";
import type { ClientBasics } from "./schema.ts";

/** What is wrong with an identifier. */
export interface IdentifierProblem {
  readonly key: "casework/artificialHetu";
  readonly text: LocalizedText;
}

const ARTIFICIAL: IdentifierProblem = {
  key: "casework/artificialHetu",
  text: {
    fi: "Tämä on keinotekoinen henkilötunnus. Kirjaa tilapäinen yksilöintitunnus omaan kenttäänsä.",
    sv: "Det här är en konstgjord personbeteckning. Anteckna en tillfällig beteckning i sitt eget fält.",
    en: "This is an artificial identity code. Record a temporary identifier in its own field.",
  },
};

/**
 * Whether the basics may identify a person where real people are served: an artificial code (individual number 900-999) belongs to nobody.
 *
 * @param allowArtificial - true in training and test counties only
 */
export const identifierProblem = (
  { hetu }: ClientBasics,
  { allowArtificial }: { readonly allowArtificial: boolean },
): IdentifierProblem | undefined => (hetu !== undefined && !allowArtificial && isArtificialHetu(hetu) ? ARTIFICIAL : undefined);
