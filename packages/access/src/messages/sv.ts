import type { Catalogue } from "@koonti/rules";
import type { accessRules } from "../rules/index.ts";

/** Texts of every rule of the package, ICU MessageFormat. */
export const sv: Catalogue<typeof accessRules> = {
  "access/record-is-opened-for-relationship-or-task#duty":
    "Klientuppgifter används endast när systemet har verifierat klientrelationen eller användaren har angett en annan arbetsuppgift.",
  "access/record-is-opened-for-relationship-or-task#relationshipVerified": "Klientrelationen är verifierad.",
  "access/record-is-opened-for-relationship-or-task#taskStated": "Det finns ingen klientrelation, men arbetsuppgiften är angiven.",
  "access/record-is-opened-for-relationship-or-task#denied": "Uppgifterna gavs inte.",
  "access/record-is-opened-for-relationship-or-task#openedWithoutGround":
    "Uppgifterna öppnades utan klientrelation och utan angiven arbetsuppgift.",
  "access/record-is-opened-for-relationship-or-task#notKnown": "Det är inte känt om klientrelationen verifierades.",
  "access/record-is-opened-for-relationship-or-task#mend": "Utred varför uppgifterna öppnades och rätta användarrättigheten.",

  "access/data-is-within-the-work-task#duty": "Arbetsuppgiften avgör vilka klientuppgifter som får användas.",
  "access/data-is-within-the-work-task#within": "Arbetsuppgiften omfattar de här uppgifterna. Uppgift: {workTask}. Data: {category}.",
  "access/data-is-within-the-work-task#denied": "Uppgifterna gavs inte.",
  "access/data-is-within-the-work-task#outside":
    "Arbetsuppgiften omfattar inte de här uppgifterna, men de gavs. Uppgift: {workTask}. Data: {category}.",
  "access/data-is-within-the-work-task#factsMissing": "Arbetsuppgiften eller uppgifternas serviceuppgift är inte känd.",
  "access/data-is-within-the-work-task#mend": "Ta bort åtkomsten och utred vilka uppgifter som lästes.",

  "access/use-leaves-a-whole-log-row#duty":
    "Varje användning av klientuppgifter lämnar en post i användningsloggen med uppgifter, användare, ändamål och tidpunkt.",
  "access/use-leaves-a-whole-log-row#whole": "Loggposten är fullständig.",
  "access/use-leaves-a-whole-log-row#incomplete": "I loggposten saknas: {missing}.",
  "access/use-leaves-a-whole-log-row#mend": "Komplettera loggposten: systemet gör den, så rätta dess inställningar.",

  "access/disclosure-leaves-a-whole-log-row#duty":
    "Varje utlämnande lämnar en post i utlämningsloggen med uppgifter, den som lämnat ut, mottagare, ändamål, grund och tidpunkt.",
  "access/disclosure-leaves-a-whole-log-row#whole": "Loggposten är fullständig.",
  "access/disclosure-leaves-a-whole-log-row#incomplete": "I loggposten saknas: {missing}.",
  "access/disclosure-leaves-a-whole-log-row#mend": "Komplettera loggposten: systemet gör den, så rätta dess inställningar.",

  "access/protected-person-is-in-no-municipality-row#duty":
    "Spärrmarkeringen omfattar också hemkommunen: en skyddad person räknas inte i siffror per kommun eller finare område.",
  "access/protected-person-is-in-no-municipality-row#leftOut": "Skyddade personer är utelämnade.",
  "access/protected-person-is-in-no-municipality-row#noPlace": "Siffrorna gäller hela området.",
  "access/protected-person-is-in-no-municipality-row#counted": "Siffrorna per kommun omfattar skyddade personer.",
  "access/protected-person-is-in-no-municipality-row#notKnown": "Det är inte känt om skyddade personer ingår.",
  "access/protected-person-is-in-no-municipality-row#mend": "Utelämna skyddade personer ur raderna per kommun.",
};
