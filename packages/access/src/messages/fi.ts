import type { Catalogue } from "@koonti/rules";
import type { accessRules } from "../rules/index.ts";

/** Texts of every rule of the package, ICU MessageFormat. */
export const fi: Catalogue<typeof accessRules> = {
  "access/record-is-opened-for-relationship-or-task#duty":
    "Asiakastietoja käytetään vain, kun järjestelmä on varmistanut asiakassuhteen tai käyttäjä on kertonut muun työtehtävän.",
  "access/record-is-opened-for-relationship-or-task#relationshipVerified": "Asiakassuhde on varmistettu.",
  "access/record-is-opened-for-relationship-or-task#taskStated": "Asiakassuhdetta ei ole, mutta työtehtävä on kerrottu.",
  "access/record-is-opened-for-relationship-or-task#denied": "Tietoja ei annettu käyttöön.",
  "access/record-is-opened-for-relationship-or-task#openedWithoutGround":
    "Tiedot avattiin ilman asiakassuhdetta ja ilman kerrottua työtehtävää.",
  "access/record-is-opened-for-relationship-or-task#notKnown": "Ei ole tiedossa, varmistettiinko asiakassuhde.",
  "access/record-is-opened-for-relationship-or-task#mend": "Selvitä, miksi tiedot avattiin, ja korjaa käyttöoikeus.",

  "access/data-is-within-the-work-task#duty": "Työtehtävä ratkaisee, mitä asiakastietoja saa käyttää.",
  "access/data-is-within-the-work-task#within": "Työtehtävä ulottuu näihin tietoihin. Tehtävä: {workTask}. Tiedot: {category}.",
  "access/data-is-within-the-work-task#denied": "Tietoja ei annettu käyttöön.",
  "access/data-is-within-the-work-task#outside":
    "Työtehtävä ei ulotu näihin tietoihin, mutta ne annettiin käyttöön. Tehtävä: {workTask}. Tiedot: {category}.",
  "access/data-is-within-the-work-task#factsMissing": "Työtehtävää tai tietojen palvelutehtävää ei tunneta.",
  "access/data-is-within-the-work-task#mend": "Poista pääsy ja selvitä, mitä tietoja katsottiin.",

  "access/use-leaves-a-whole-log-row#duty":
    "Jokaisesta asiakastietojen käytöstä jää käyttölokiin merkintä, josta näkyvät tiedot, käyttäjä, tarkoitus ja aika.",
  "access/use-leaves-a-whole-log-row#whole": "Lokimerkintä on täydellinen.",
  "access/use-leaves-a-whole-log-row#incomplete": "Lokimerkinnästä puuttuu: {missing}.",
  "access/use-leaves-a-whole-log-row#mend": "Täydennä lokimerkintä: merkinnän tekee järjestelmä, joten korjaa sen asetukset.",

  "access/disclosure-leaves-a-whole-log-row#duty":
    "Jokaisesta luovutuksesta jää luovutuslokiin merkintä, josta näkyvät tiedot, luovuttaja, saaja, tarkoitus, peruste ja aika.",
  "access/disclosure-leaves-a-whole-log-row#whole": "Lokimerkintä on täydellinen.",
  "access/disclosure-leaves-a-whole-log-row#incomplete": "Lokimerkinnästä puuttuu: {missing}.",
  "access/disclosure-leaves-a-whole-log-row#mend": "Täydennä lokimerkintä: merkinnän tekee järjestelmä, joten korjaa sen asetukset.",

  "access/protected-person-is-in-no-municipality-row#duty":
    "Turvakielto kattaa myös kotikunnan: suojattua henkilöä ei lasketa kunnittaisiin eikä sitä tarkempiin lukuihin.",
  "access/protected-person-is-in-no-municipality-row#leftOut": "Suojatut henkilöt on jätetty pois.",
  "access/protected-person-is-in-no-municipality-row#noPlace": "Luvut koskevat koko aluetta.",
  "access/protected-person-is-in-no-municipality-row#counted": "Kunnittaisissa luvuissa on mukana suojattuja henkilöitä.",
  "access/protected-person-is-in-no-municipality-row#notKnown": "Ei ole tiedossa, ovatko suojatut henkilöt mukana.",
  "access/protected-person-is-in-no-municipality-row#mend": "Jätä suojatut henkilöt pois kunnittaisista riveistä.",

  "access/permission-is-voluntary#duty": "Luovutuslupa ja kielto ovat asiakkaalle vapaaehtoisia.",
  "access/permission-is-voluntary#voluntary": "Lupa tai kielto on annettu vapaaehtoisesti.",
  "access/permission-is-voluntary#notVoluntary": "Lupaa tai kieltoa ei ole annettu vapaaehtoisesti.",
  "access/permission-is-voluntary#notKnown": "Ei ole tiedossa, annettiinko lupa tai kielto vapaaehtoisesti.",
  "access/permission-is-voluntary#mend": "Kysy asiakkaan tahto uudelleen ja kerro, ettei palvelu riipu vastauksesta.",

  "access/permission-holds-until-revoked#duty": "Lupa ja kielto ovat voimassa toistaiseksi, ja asiakas voi perua ne milloin tahansa.",
  "access/permission-holds-until-revoked#holds": "Lupa tai kielto on voimassa toistaiseksi.",
  "access/permission-holds-until-revoked#revoked": "Asiakas perui luvan tai kiellon {revokedOn}, eikä sitä ole sen jälkeen sovellettu.",
  "access/permission-holds-until-revoked#endIsSet": "Luvalle tai kiellolle on merkitty päättymispäivä {validUntil}.",
  "access/permission-holds-until-revoked#appliedAfterRevoking":
    "Lupaa tai kieltoa sovellettiin {lastAppliedOn}, vaikka asiakas perui sen {revokedOn}.",
  "access/permission-holds-until-revoked#appliedOnTheSameDay":
    "Lupaa tai kieltoa sovellettiin samana päivänä, jona se peruttiin ({revokedOn}). Ammattihenkilö selvittää, kumpi tapahtui ensin.",
  "access/permission-holds-until-revoked#mend":
    "Poista päättymispäivä tai lopeta perutun luvan tai kiellon soveltaminen, ja selvitä, mitä tietoja se koski.",

  "access/denial-has-its-target#duty": "Kielto kohdistuu rekisterinpitäjään, palvelutehtävään tai yksittäiseen asiakirjaan.",
  "access/denial-has-its-target#targeted": "Kiellon kohde on kirjattu.",
  "access/denial-has-its-target#otherTarget": "Kielto on kohdistettu johonkin, mihin laki ei tunne kieltoa.",
  "access/denial-has-its-target#targetUnnamed": "Kiellosta ei selviä, mitä rekisterinpitäjää, palvelutehtävää tai asiakirjaa se koskee.",
  "access/denial-has-its-target#notKnown": "Kiellon kohde ei ole tiedossa.",
  "access/denial-has-its-target#permit": "Kyseessä on lupa.",
  "access/denial-has-its-target#mend": "Selvitä asiakkaan kanssa, mitä kielto koskee, ja kirjaa kohde.",

  "access/permit-is-targeted#duty":
    "Sosiaali- ja terveydenhuollon välisen luvan voi kohdistaa saajan, palvelutehtävän tai tietoryhmän ja ajan mukaan.",
  "access/permit-is-targeted#targeted": "Luvasta näkyy, kenelle ja mitä tietoja se koskee.",
  "access/permit-is-targeted#recipientMissing": "Luvasta ei näy, kenelle tietoja saa luovuttaa.",
  "access/permit-is-targeted#recipientUnnamed": "Luvan saajalta puuttuu nimi.",
  "access/permit-is-targeted#dataMissing": "Luvasta ei näy, minkä palvelutehtävän tai tietoryhmän tietoja se koskee.",
  "access/permit-is-targeted#timeReversed": "Luvan ajanjakso päättyy ennen kuin se alkaa.",
  "access/permit-is-targeted#notKnown": "Luvan kohdistus ei ole tiedossa.",
  "access/permit-is-targeted#otherPermission": "Kyseessä ei ole sosiaali- ja terveydenhuollon välinen lupa.",
  "access/permit-is-targeted#notInUse": "Lupien kohdistus ei ollut vielä käytössä.",
  "access/permit-is-targeted#mend": "Täydennä lupaan saajat ja tiedot asiakkaan kanssa.",

  "access/acting-for-another-rests-on-authority#duty": "Toisen puolesta asioi vain asiakkaan valtuuttama tai edunvalvoja.",
  "access/acting-for-another-rests-on-authority#authorised": "Asioijalla oli asiakkaan valtuutus, ja se on tarkistettu.",
  "access/acting-for-another-rests-on-authority#guardian": "Asioija oli asiakkaan edunvalvoja, ja se on tarkistettu.",
  "access/acting-for-another-rests-on-authority#noGround": "Asioijalla ei ollut valtuutusta eikä hän ollut edunvalvoja.",
  "access/acting-for-another-rests-on-authority#notValidThatDay": "Valtuutus tai edunvalvonta ei ollut voimassa {actedOn}.",
  "access/acting-for-another-rests-on-authority#notVerified": "Valtuutusta tai edunvalvontaa ei tarkistettu.",
  "access/acting-for-another-rests-on-authority#notKnown": "Ei ole tiedossa, mihin oikeus asioida perustui tai tarkistettiinko se.",
  "access/acting-for-another-rests-on-authority#mend":
    "Tarkista oikeus asioida. Jos sitä ei ollut, estä pääsy ja selvitä, mitä tietoja nähtiin.",

  "access/minors-denial-and-reason-are-recorded#duty":
    "Kun alaikäinen kieltää antamasta tietojaan huoltajalle, kielto ja sen syy kirjataan.",
  "access/minors-denial-and-reason-are-recorded#recorded": "Kielto ja sen syy on kirjattu.",
  "access/minors-denial-and-reason-are-recorded#notRecorded": "Kieltoa ei ole kirjattu.",
  "access/minors-denial-and-reason-are-recorded#reasonMissing": "Kiellon syytä ei ole kirjattu.",
  "access/minors-denial-and-reason-are-recorded#notKnown": "Ei ole tiedossa, onko kielto kirjattu.",
  "access/minors-denial-and-reason-are-recorded#ofAge": "Asiakas oli täysi-ikäinen.",
  "access/minors-denial-and-reason-are-recorded#mend": "Kirjaa kielto ja alaikäisen kertoma syy.",

  "access/minors-denial-is-kept#duty":
    "Alaikäisen painavasta syystä kieltämiä tietoja ei anneta huoltajalle, ellei kielto ole selvästi lapsen edun vastainen.",
  "access/minors-denial-is-kept#kept": "Kiellettyjä tietoja ei ole annettu huoltajalle.",
  "access/minors-denial-is-kept#denialDidNotHold": "Ammattihenkilö on arvioinut, ettei kielto sitonut.",
  "access/minors-denial-is-kept#givenDespiteDenial": "Kielletyt tiedot annettiin huoltajalle {givenToGuardianOn}.",
  "access/minors-denial-is-kept#notJudged":
    "Tiedot annettiin huoltajalle {givenToGuardianOn}, eikä arviota kiellon painavuudesta ja lapsen edusta ole kirjattu.",
  "access/minors-denial-is-kept#ofAge": "Kieltäjä oli jo täysi-ikäinen.",
  "access/minors-denial-is-kept#mend": "Estä huoltajan pääsy tietoihin ja selvitä, mitä hän ehti saada.",

  "access/data-after-death-go-by-application#duty":
    "Kuolleen asiakkaan tietoja annetaan perustellusta kirjallisesta hakemuksesta ja vain välttämättömät.",
  "access/data-after-death-go-by-application#necessaryGiven":
    "Tiedot annettiin perustellusta kirjallisesta hakemuksesta, ja vain välttämättömät.",
  "access/data-after-death-go-by-application#notInWriting": "Tietoja ei pyydetty kirjallisesti.",
  "access/data-after-death-go-by-application#reasonMissing": "Hakemuksessa ei ole perusteluja.",
  "access/data-after-death-go-by-application#moreThanNecessary": "Tietoja annettiin enemmän kuin oli välttämätöntä.",
  "access/data-after-death-go-by-application#notKnown": "Hakemuksesta tai annettujen tietojen välttämättömyydestä puuttuu tietoja.",
  "access/data-after-death-go-by-application#mend": "Pyydä perusteltu kirjallinen hakemus ja rajaa tiedot välttämättömiin.",
};
