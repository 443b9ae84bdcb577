import type { LocalizedText } from "@koonti/core";
import type { ProblemKey } from "./catalogue.ts";

/** The title of each kind of problem, for people. */
export const PROBLEM_TITLES: Readonly<Record<ProblemKey, LocalizedText>> = {
  notJson: {
    fi: "Pyynnön sisältö ei ole JSON-muotoa",
    sv: "Innehållet är inte i JSON-format",
    en: "The body is not JSON",
  },
  invalidRequest: {
    fi: "Pyynnössä on virheellisiä tietoja",
    sv: "Det finns felaktiga uppgifter i begäran",
    en: "The request holds faulty data",
  },
  unauthenticated: { fi: "Kirjautuminen puuttuu", sv: "Inloggning saknas", en: "Not signed in" },
  tokenExpired: { fi: "Kirjautuminen on vanhentunut", sv: "Inloggningen har gått ut", en: "The sign-in has expired" },
  forbidden: { fi: "Käyttöoikeus puuttuu", sv: "Åtkomsträtt saknas", en: "No right of use" },
  notFound: { fi: "Tietoa ei löydy", sv: "Uppgiften hittas inte", en: "Not found" },
  conflict: {
    fi: "Toiminto ei sovi asiakirjan tilaan",
    sv: "Åtgärden passar inte handlingens status",
    en: "The document's status does not allow this",
  },
  staleVersion: {
    fi: "Asiakirjaa on muutettu sen jälkeen, kun avasit sen",
    sv: "Handlingen har ändrats efter att du öppnade den",
    en: "The document has changed since you opened it",
  },
  unsupportedMediaType: { fi: "Sisältötyyppiä ei tueta", sv: "Innehållstypen stöds inte", en: "The content type is not supported" },
  tooLarge: { fi: "Pyyntö on liian suuri", sv: "Begäran är för stor", en: "The request is too large" },
  notFinalisable: {
    fi: "Asiakirjaa ei voi vielä viimeistellä",
    sv: "Handlingen kan inte slutföras ännu",
    en: "The document cannot be finalised yet",
  },
  notRecordable: {
    fi: "Täytä puuttuvat tiedot ennen kirjaamista",
    sv: "Fyll i de uppgifter som saknas före registreringen",
    en: "Fill in what is missing before recording",
  },
  refused: { fi: "Toimintoa ei voitu tehdä", sv: "Åtgärden kunde inte utföras", en: "The action could not be carried out" },
  versionMissing: {
    fi: "If-Match-otsake puuttuu: kerro, mihin versioon muutos perustuu",
    sv: "Rubriken If-Match saknas: ange vilken version ändringen bygger på",
    en: "The If-Match header is missing: say which version the change builds on",
  },
  tooManyRequests: { fi: "Liian monta pyyntöä", sv: "För många begäranden", en: "Too many requests" },
  internal: { fi: "Palvelussa tapahtui virhe", sv: "Ett fel inträffade i tjänsten", en: "The service failed" },
  unavailable: {
    fi: "Palvelu ei ole nyt käytettävissä",
    sv: "Tjänsten är inte tillgänglig just nu",
    en: "The service is not available now",
  },
};
