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

  "access/permission-is-voluntary#duty": "Tillstånd och förbud att lämna ut uppgifter är frivilliga för klienten.",
  "access/permission-is-voluntary#voluntary": "Tillståndet eller förbudet är frivilligt.",
  "access/permission-is-voluntary#notVoluntary": "Tillståndet eller förbudet är inte frivilligt.",
  "access/permission-is-voluntary#notKnown": "Det är inte känt om tillståndet eller förbudet gavs frivilligt.",
  "access/permission-is-voluntary#mend": "Fråga på nytt vad klienten vill och berätta att servicen inte beror på svaret.",

  "access/permission-holds-until-revoked#duty": "Tillstånd och förbud gäller tills vidare, och klienten kan återkalla dem när som helst.",
  "access/permission-holds-until-revoked#holds": "Tillståndet eller förbudet gäller tills vidare.",
  "access/permission-holds-until-revoked#revoked":
    "Klienten återkallade tillståndet eller förbudet {revokedOn}, och det har inte tillämpats efter det.",
  "access/permission-holds-until-revoked#endIsSet": "Tillståndet eller förbudet har fått ett slutdatum, {validUntil}.",
  "access/permission-holds-until-revoked#appliedAfterRevoking":
    "Tillståndet eller förbudet tillämpades {lastAppliedOn}, fast klienten återkallade det {revokedOn}.",
  "access/permission-holds-until-revoked#appliedOnTheSameDay":
    "Tillståndet eller förbudet tillämpades samma dag som det återkallades ({revokedOn}). En yrkesutbildad person utreder vad som hände först.",
  "access/permission-holds-until-revoked#mend":
    "Ta bort slutdatumet eller sluta tillämpa det som har återkallats, och utred vilka uppgifter det gällde.",

  "access/denial-has-its-target#duty": "Ett förbud riktas mot en personuppgiftsansvarig, en serviceuppgift eller en enskild handling.",
  "access/denial-has-its-target#targeted": "Det är antecknat vad förbudet gäller.",
  "access/denial-has-its-target#otherTarget": "Förbudet är riktat mot något som lagen inte känner förbud för.",
  "access/denial-has-its-target#targetUnnamed":
    "Det framgår inte vilken personuppgiftsansvarig, serviceuppgift eller handling förbudet gäller.",
  "access/denial-has-its-target#notKnown": "Det är inte känt vad förbudet gäller.",
  "access/denial-has-its-target#permit": "Det är fråga om ett tillstånd.",
  "access/denial-has-its-target#mend": "Utred med klienten vad förbudet gäller och anteckna det.",

  "access/permit-is-targeted#duty":
    "Ett tillstånd mellan socialvården och hälso- och sjukvården kan riktas efter mottagare, serviceuppgift eller uppgiftsgrupp och tid.",
  "access/permit-is-targeted#targeted": "Av tillståndet framgår vem och vilka uppgifter det gäller.",
  "access/permit-is-targeted#recipientMissing": "Av tillståndet framgår inte till vem uppgifter får lämnas ut.",
  "access/permit-is-targeted#recipientUnnamed": "En mottagare i tillståndet saknar namn.",
  "access/permit-is-targeted#dataMissing": "Av tillståndet framgår inte vilken serviceuppgift eller uppgiftsgrupp det gäller.",
  "access/permit-is-targeted#timeReversed": "Tillståndets tidsperiod slutar innan den börjar.",
  "access/permit-is-targeted#notKnown": "Det är inte känt hur tillståndet är riktat.",
  "access/permit-is-targeted#otherPermission": "Det är inte fråga om ett tillstånd mellan socialvården och hälso- och sjukvården.",
  "access/permit-is-targeted#notInUse": "Tillstånd riktades ännu inte på detta sätt.",
  "access/permit-is-targeted#mend": "Komplettera tillståndet med mottagare och uppgifter tillsammans med klienten.",

  "access/acting-for-another-rests-on-authority#duty":
    "För en annans räkning agerar endast den som klienten har befullmäktigat eller intressebevakaren.",
  "access/acting-for-another-rests-on-authority#authorised": "Personen hade klientens fullmakt, och den har kontrollerats.",
  "access/acting-for-another-rests-on-authority#guardian": "Personen var klientens intressebevakare, och det har kontrollerats.",
  "access/acting-for-another-rests-on-authority#noGround": "Personen hade ingen fullmakt och var inte intressebevakare.",
  "access/acting-for-another-rests-on-authority#notValidThatDay": "Fullmakten eller intressebevakningen gällde inte {actedOn}.",
  "access/acting-for-another-rests-on-authority#notVerified": "Fullmakten eller intressebevakningen kontrollerades inte.",
  "access/acting-for-another-rests-on-authority#notKnown": "Det är inte känt vad rätten att agera byggde på eller om den kontrollerades.",
  "access/acting-for-another-rests-on-authority#mend":
    "Kontrollera rätten att agera. Om den saknades, spärra åtkomsten och utred vilka uppgifter som sågs.",

  "access/minors-denial-and-reason-are-recorded#duty":
    "När en minderårig förbjuder att uppgifter lämnas till vårdnadshavaren antecknas förbudet och orsaken.",
  "access/minors-denial-and-reason-are-recorded#recorded": "Förbudet och orsaken är antecknade.",
  "access/minors-denial-and-reason-are-recorded#notRecorded": "Förbudet är inte antecknat.",
  "access/minors-denial-and-reason-are-recorded#reasonMissing": "Orsaken till förbudet är inte antecknad.",
  "access/minors-denial-and-reason-are-recorded#notKnown": "Det är inte känt om förbudet är antecknat.",
  "access/minors-denial-and-reason-are-recorded#ofAge": "Klienten var myndig.",
  "access/minors-denial-and-reason-are-recorded#mend": "Anteckna förbudet och den orsak som den minderåriga har uppgett.",

  "access/minors-denial-is-kept#duty":
    "Uppgifter som en minderårig av vägande skäl har förbjudit lämnas inte till vårdnadshavaren, om inte förbudet klart strider mot barnets intresse.",
  "access/minors-denial-is-kept#kept": "De förbjudna uppgifterna har inte lämnats till vårdnadshavaren.",
  "access/minors-denial-is-kept#denialDidNotHold": "En yrkesutbildad person har bedömt att förbudet inte var bindande.",
  "access/minors-denial-is-kept#givenDespiteDenial": "De förbjudna uppgifterna lämnades till vårdnadshavaren {givenToGuardianOn}.",
  "access/minors-denial-is-kept#notJudged":
    "Uppgifterna lämnades till vårdnadshavaren {givenToGuardianOn}, och ingen bedömning av förbudets vikt och barnets intresse är antecknad.",
  "access/minors-denial-is-kept#ofAge": "Den som gav förbudet var redan myndig.",
  "access/minors-denial-is-kept#mend": "Spärra vårdnadshavarens åtkomst till uppgifterna och utred vad som hann lämnas ut.",

  "access/data-after-death-go-by-application#duty":
    "Uppgifter om en avliden klient lämnas på en motiverad skriftlig ansökan, och endast de nödvändiga.",
  "access/data-after-death-go-by-application#necessaryGiven":
    "Uppgifterna lämnades på en motiverad skriftlig ansökan, och endast de nödvändiga.",
  "access/data-after-death-go-by-application#notInWriting": "Uppgifterna begärdes inte skriftligen.",
  "access/data-after-death-go-by-application#reasonMissing": "Ansökan saknar motivering.",
  "access/data-after-death-go-by-application#moreThanNecessary": "Fler uppgifter lämnades än vad som var nödvändigt.",
  "access/data-after-death-go-by-application#notKnown": "Något om ansökan eller om uppgifternas nödvändighet är inte känt.",
  "access/data-after-death-go-by-application#mend": "Be om en motiverad skriftlig ansökan och begränsa uppgifterna till de nödvändiga.",
};
