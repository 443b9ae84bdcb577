import type { LocalizedText } from "@koonti/core";

/** Why the use of a client's data is refused. */
export const DENIAL_REASONS = [
  "otherCounty",
  "noWorkTask",
  "practiceNotInForce",
  "dataNotForTask",
  "taskDoesNotWrite",
  "noRelationship",
  "reasonTooShort",
  "notInvited",
  "notOwnRecord",
  "notOwnDocument",
] as const;
/** One of {@link DENIAL_REASONS}. */
export type DenialReason = (typeof DENIAL_REASONS)[number];

/** Whom to ask next: a refusal is no dead end. */
export const ASK_NEXT = ["holdingCounty", "userRegister", "supervisor", "ownWorker", "inviter", "self"] as const;
/** One of {@link ASK_NEXT}. */
export type AskNext = (typeof ASK_NEXT)[number];

/** A refusal to let client data be used (fi: evätty pääsy). */
export interface Denial {
  readonly kind: "refused";
  readonly reason: DenialReason;
  readonly ask: AskNext;
  /** Whether a stated reason would open the data. */
  readonly openableWithReason: boolean;
}

const ASK: Readonly<Record<DenialReason, AskNext>> = {
  otherCounty: "holdingCounty",
  noWorkTask: "userRegister",
  practiceNotInForce: "supervisor",
  dataNotForTask: "ownWorker",
  taskDoesNotWrite: "ownWorker",
  noRelationship: "self",
  reasonTooShort: "self",
  notInvited: "inviter",
  notOwnRecord: "ownWorker",
  notOwnDocument: "ownWorker",
};

/** The refusal for a reason, with whom to ask. */
export const denialFor = (reason: DenialReason): Denial => ({
  kind: "refused",
  reason,
  ask: ASK[reason],
  openableWithReason: ASK[reason] === "self",
});

/** Sentences that say on what ground the access was refused. None of them tells anything of the client. */
export const DENIAL_LABELS: Readonly<Record<DenialReason, LocalizedText>> = {
  otherCounty: {
    fi: "Asiakirja kuuluu toiselle hyvinvointialueelle.",
    sv: "Handlingen hör till ett annat välfärdsområde.",
    en: "The record belongs to another county.",
  },
  noWorkTask: {
    fi: "Sinulle ei ole kirjattu työtehtävää, joka antaa oikeuden asiakastietoihin.",
    sv: "Du har ingen registrerad arbetsuppgift som ger rätt till klientuppgifter.",
    en: "You have no recorded work task that gives a right to client data.",
  },
  practiceNotInForce: {
    fi: "Harjoittelu ei ole nyt voimassa.",
    sv: "Praktiken är inte i kraft nu.",
    en: "The practice period is not running now.",
  },
  dataNotForTask: {
    fi: "Työtehtäväsi ei ulotu näihin tietoihin.",
    sv: "Din arbetsuppgift omfattar inte de här uppgifterna.",
    en: "Your work task does not reach this data.",
  },
  taskDoesNotWrite: {
    fi: "Työtehtävässäsi asiakastietoja luetaan, mutta ei kirjata.",
    sv: "I din arbetsuppgift läser du klientuppgifter men antecknar inga.",
    en: "In your work task client data is read, not written.",
  },
  noRelationship: {
    fi: "Sinulla ei ole asiakassuhdetta tähän asiakkaaseen. Kerro, mihin tehtävään tarvitset tietoja.",
    sv: "Du har ingen klientrelation till den här klienten. Berätta för vilken uppgift du behöver uppgifterna.",
    en: "You have no client relationship with this client. Say for which task you need the data.",
  },
  reasonTooShort: {
    fi: "Kerro tarkemmin, mihin tehtävään tarvitset tietoja.",
    sv: "Berätta närmare för vilken uppgift du behöver uppgifterna.",
    en: "Say more closely for which task you need the data.",
  },
  notInvited: {
    fi: "Sinua ei ole pyydetty mukaan tämän asiakkaan asiaan.",
    sv: "Du har inte ombetts att delta i den här klientens ärende.",
    en: "You have not been asked to take part in this client's matter.",
  },
  notOwnRecord: {
    fi: "Voit katsoa vain omia tietojasi.",
    sv: "Du kan bara se dina egna uppgifter.",
    en: "You can only see your own data.",
  },
  notOwnDocument: {
    fi: "Voit muuttaa vain omaa osuuttasi.",
    sv: "Du kan bara ändra din egen del.",
    en: "You can only change your own part.",
  },
};

/** Sentences that say whom to ask next. */
export const ASK_LABELS: Readonly<Record<AskNext, LocalizedText>> = {
  holdingCounty: {
    fi: "Ota yhteyttä alueeseen, jonka asiakas henkilö on.",
    sv: "Kontakta det område vars klient personen är.",
    en: "Contact the county whose client the person is.",
  },
  userRegister: {
    fi: "Pyydä esihenkilöäsi tarkistamaan käyttöoikeutesi.",
    sv: "Be din chef kontrollera dina användarrättigheter.",
    en: "Ask your supervisor to check your rights of use.",
  },
  supervisor: { fi: "Kysy harjoittelusi ohjaajalta.", sv: "Fråga din praktikhandledare.", en: "Ask the supervisor of your practice." },
  ownWorker: { fi: "Kysy asiakkaan omatyöntekijältä.", sv: "Fråga klientens egen kontaktperson.", en: "Ask the client's own worker." },
  inviter: {
    fi: "Pyydä asiakkaan omatyöntekijää kutsumaan sinut mukaan asiakkaan suostumuksella.",
    sv: "Be klientens egen kontaktperson bjuda in dig med klientens samtycke.",
    en: "Ask the client's own worker to invite you with the client's consent.",
  },
  self: { fi: "Kirjoita peruste ja jatka.", sv: "Skriv en motivering och fortsätt.", en: "Write the reason and go on." },
};
