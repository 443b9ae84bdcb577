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
};
