import type { Catalogue } from "@koonti/rules";
import type { outreachRules } from "../rules/index.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof outreachRules> = {
  "outreach/unidentified-encounter-leaves-no-key#duty":
    "Tuntemattomana pysyvän ihmisen kohtaamisesta ei kirjata nimeä eikä tietoa, jolla kohtaamiset voisi yhdistää.",
  "outreach/unidentified-encounter-leaves-no-key#noKey": "Kohtaaminen on kirjattu ilman nimeä ja yhdistävää tietoa.",
  "outreach/unidentified-encounter-leaves-no-key#nameRecorded":
    "Kohtaamisesta on kirjattu nimi, vaikka ihminen halusi pysyä tuntemattomana.",
  "outreach/unidentified-encounter-leaves-no-key#keyRecorded": "Kohtaamiseen on kirjattu tieto, jolla sen voi yhdistää muihin.",
  "outreach/unidentified-encounter-leaves-no-key#identified": "Ihminen on tunnistautunut.",
  "outreach/unidentified-encounter-leaves-no-key#mend": "Poista nimi ja yhdistävä tieto.",
  "outreach/advice-is-given#duty": "Asukkaalla on saatavissa sosiaalihuollon neuvontaa ja ohjausta, myös nimettömänä.",
  "outreach/advice-is-given#given": "Neuvontaa ja ohjausta annettiin.",
  "outreach/advice-is-given#notGiven": "Neuvontaa ja ohjausta ei annettu.",
  "outreach/advice-is-given#notRecorded": "Ei ole kirjattu, annettiinko neuvontaa.",
  "outreach/advice-is-given#mend": "Tarjoa neuvontaa seuraavassa kohtaamisessa.",
  "outreach/anonymous-advice-and-the-duty-to-record#duty":
    "Kirjaamisvelvollisuus alkaa, kun palvelunantaja saa tiedon tarpeesta tai alkaa toteuttaa palvelua.",
  "outreach/anonymous-advice-and-the-duty-to-record#notSettled":
    "Luetuista lähteistä ei selviä, alkaako kirjaamisvelvollisuus nimettömästä neuvonnasta. Arvioi itse.",
  "outreach/anonymous-advice-and-the-duty-to-record#identified": "Ihminen on tunnistautunut: asia kirjataan asiakasasiakirjaan.",
  "outreach/anonymous-advice-and-the-duty-to-record#mend": "Ei vaadi korjausta.",
  "outreach/day-centre-asks-no-identity#duty": "Päihdetyön päiväkeskuksessa voi asioida nimettömänä.",
  "outreach/day-centre-asks-no-identity#notAsked": "Henkilöllisyyttä ei vaadittu.",
  "outreach/day-centre-asks-no-identity#required": "Päiväkeskuksessa vaadittiin henkilöllisyyttä.",
  "outreach/day-centre-asks-no-identity#otherPlace": "Paikka ei ole päihdetyön päiväkeskus.",
  "outreach/day-centre-asks-no-identity#mend": "Luovu henkilöllisyyden kysymisestä ja poista tieto.",
  "outreach/day-centre-lets-the-intoxicated-in#duty": "Päihdetyön päiväkeskus palvelee myös päihtynyttä.",
  "outreach/day-centre-lets-the-intoxicated-in#letIn": "Kävijä pääsi sisään.",
  "outreach/day-centre-lets-the-intoxicated-in#turnedAwayIntoxicated": "Kävijä käännytettiin päihtymyksen vuoksi.",
  "outreach/day-centre-lets-the-intoxicated-in#turnedAwayForOther": "Kävijä käännytettiin muusta syystä kuin päihtymyksestä.",
  "outreach/day-centre-lets-the-intoxicated-in#reasonMissing": "Kävijä käännytettiin, eikä syytä ole kirjattu.",
  "outreach/day-centre-lets-the-intoxicated-in#otherPlace": "Paikka ei ole päihdetyön päiväkeskus.",
  "outreach/day-centre-lets-the-intoxicated-in#mend": "Sovi ovikäytännöstä, jossa päihtynytkin pääsee sisään.",
};
