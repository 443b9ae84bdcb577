import type { LocalizedText } from "@koonti/core";

/** On what ground client data may be used. */
export const GROUNDS = ["clientRelationship", "otherTask", "ownData", "invitation", "statute"] as const;
export type Ground = (typeof GROUNDS)[number];

/** Access is given: on what ground, and for what purpose it is logged. */
export interface Grant {
  readonly ground: Ground;
  readonly purpose: string;
}

/** Why access is refused. */
export const DENIAL_REASONS = ["otherCounty", "otherClient", "notInvited", "taskDoesNotCover", "noRelationship", "noWorkTask"] as const;
export type DenialReason = (typeof DENIAL_REASONS)[number];

/** Access is refused. `openableWithReason` tells that a stated reason would open the record. */
export interface Denial {
  readonly kind: "refused";
  readonly reason: DenialReason;
  readonly openableWithReason: boolean;
}

/** The grounds in words. */
export const GROUND_LABELS: Readonly<Record<Ground, LocalizedText>> = {
  clientRelationship: { fi: "Asiakassuhde", sv: "Klientrelation", en: "Client relationship" },
  otherTask: { fi: "Perusteltu syy", sv: "Motiverat skäl", en: "Stated reason" },
  ownData: { fi: "Omat tiedot", sv: "Egna uppgifter", en: "Own data" },
  invitation: { fi: "Pyyntö arvioon", sv: "Begäran om bedömning", en: "Asked for an assessment" },
  statute: { fi: "Lakisääteinen tehtävä", sv: "Lagstadgad uppgift", en: "Statutory task" },
};

/** The refusals in words: why, and what to do. */
export const DENIAL_LABELS: Readonly<Record<DenialReason, LocalizedText>> = {
  otherCounty: {
    fi: "Asiakas on toisen hyvinvointialueen.",
    sv: "Klienten hör till ett annat välfärdsområde.",
    en: "The client is another county's.",
  },
  otherClient: {
    fi: "Voit katsoa vain omia tietojasi.",
    sv: "Du kan se endast dina egna uppgifter.",
    en: "You can see your own data only.",
  },
  notInvited: {
    fi: "Organisaatiotasi ei ole pyydetty mukaan tämän asiakkaan asiaan. Kysy asiakkaan omatyöntekijältä.",
    sv: "Din organisation har inte bjudits in i den här klientens ärende. Fråga klientens egna kontaktperson.",
    en: "Your organisation has not been asked to take part for this client. Ask the client's own worker.",
  },
  taskDoesNotCover: {
    fi: "Työtehtäväsi ei kata näitä tietoja. Kysy esihenkilöltäsi.",
    sv: "Din arbetsuppgift omfattar inte de här uppgifterna. Fråga din chef.",
    en: "Your work task does not cover these data. Ask your manager.",
  },
  noRelationship: {
    fi: "Sinulla ei ole asiakassuhdetta tähän asiakkaaseen. Kirjaa syy, jos työtehtäväsi vaatii tietoja.",
    sv: "Du har ingen klientrelation till den här klienten. Ange ett skäl om din arbetsuppgift kräver uppgifterna.",
    en: "You have no client relationship with this client. State a reason if your task needs the data.",
  },
  noWorkTask: {
    fi: "Sinulle ei ole merkitty työtehtävää. Kysy pääkäyttäjältä.",
    sv: "Du har ingen registrerad arbetsuppgift. Fråga huvudanvändaren.",
    en: "No work task has been given to you. Ask the administrator.",
  },
};
