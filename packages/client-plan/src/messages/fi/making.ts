import type { Catalogue } from "@koonti/rules";
import type { planDutyRules, planMakingRules, representativeRules } from "../../rules/index.ts";

/** Texts of the rules about how a plan is made and with whom. */
export const making: Catalogue<readonly [...typeof planMakingRules, ...typeof planDutyRules, ...typeof representativeRules]> = {
  "client-plan/plan-is-made-together-with-client#duty": "Suunnitelma tehdään yhdessä asiakkaan kanssa, jollei siihen ole ilmeistä estettä.",
  "client-plan/plan-is-made-together-with-client#madeTogether": "Suunnitelma on tehty yhdessä asiakkaan kanssa.",
  "client-plan/plan-is-made-together-with-client#obstacleRecorded": "Suunnitelmaa ei tehty yhdessä, ja este on kirjattu.",
  "client-plan/plan-is-made-together-with-client#obstacleMissing": "Suunnitelmaa ei tehty asiakkaan kanssa, eikä estettä ole kirjattu.",
  "client-plan/plan-is-made-together-with-client#notRecorded": "Ei ole kirjattu, tehtiinkö suunnitelma yhdessä asiakkaan kanssa.",
  "client-plan/plan-is-made-together-with-client#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-is-made-together-with-client#mend": "Tehkää suunnitelma yhdessä, tai kirjaa, mikä ilmeinen este siihen oli.",

  "client-plan/clients-participation-is-recorded#duty": "Asiakkaalla on mahdollisuus osallistua suunnitteluun ja vaikuttaa siihen.",
  "client-plan/clients-participation-is-recorded#recorded": "Osallistuminen on kirjattu.",
  "client-plan/clients-participation-is-recorded#obstacleRecorded": "Osallistumiselle oli este, ja se on kirjattu.",
  "client-plan/clients-participation-is-recorded#participationMissing": "Ei ole kirjattu, miten asiakas osallistui.",
  "client-plan/clients-participation-is-recorded#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/clients-participation-is-recorded#mend": "Kirjaa, miten asiakas osallistui suunnitelman tekemiseen.",

  "client-plan/every-party-has-a-responsibility#duty": "Suunnitelmasta näkyy, ketkä siihen osallistuvat ja mistä kukin vastaa.",
  "client-plan/every-party-has-a-responsibility#allHave": "Jokaisella osapuolella on vastuu.",
  "client-plan/every-party-has-a-responsibility#noPartners": "Suunnitelmassa ei ole yhteistyötahoja.",
  "client-plan/every-party-has-a-responsibility#partnersMissing": "Yhteiseen suunnitelmaan ei ole kirjattu yhtään yhteistyötahoa.",
  "client-plan/every-party-has-a-responsibility#withoutResponsibility": "Vastuu puuttuu: {parties}.",
  "client-plan/every-party-has-a-responsibility#mend": "Sopikaa, mistä kukin vastaa, tai poista osapuoli suunnitelmasta.",

  "client-plan/other-sectors-take-part-with-consent#duty":
    "Sosiaalihuollon ja muiden toimialojen yhteinen suunnitelma tehdään asiakkaan suostumuksella. Ilman suostumusta se tehdään vain, jos siitä säädetään erikseen.",
  "client-plan/other-sectors-take-part-with-consent#allHaveGround": "Jokaisella muulla toimialalla on suostumus tai muu peruste.",
  "client-plan/other-sectors-take-part-with-consent#notJoint": "Suunnitelma ei ole yhteinen.",
  "client-plan/other-sectors-take-part-with-consent#noOtherSectors": "Suunnitelmassa ei ole muiden toimialojen viranomaisia.",
  "client-plan/other-sectors-take-part-with-consent#groundMissing": "Suostumus tai muu peruste puuttuu: {parties}.",
  "client-plan/other-sectors-take-part-with-consent#provisionNotNamed": "Peruste on säännös, mutta sitä ei ole nimetty: {parties}.",
  "client-plan/other-sectors-take-part-with-consent#mend":
    "Kysy asiakkaan suostumus ja kirjaa se, tai nimeä säännös, johon osallistuminen perustuu.",

  "client-plan/rights-and-alternatives-are-explained#duty":
    "Asiakkaalle selvitetään ymmärrettävästi oikeudet, velvollisuudet ja vaihtoehdot vaikutuksineen.",
  "client-plan/rights-and-alternatives-are-explained#explained": "Selvitys on annettu.",
  "client-plan/rights-and-alternatives-are-explained#notExplained":
    "Ei ole kirjattu, että oikeudet ja vaihtoehdot on selvitetty asiakkaalle.",
  "client-plan/rights-and-alternatives-are-explained#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/rights-and-alternatives-are-explained#mend": "Selvitä asiat asiakkaalle ja kirjaa, miten se tehtiin.",

  "client-plan/plan-is-made-in-mutual-understanding#duty": "Suunnitelma tehdään yhteisymmärryksessä asiakkaan kanssa.",
  "client-plan/plan-is-made-in-mutual-understanding#agreed": "Asiakas on samaa mieltä.",
  "client-plan/plan-is-made-in-mutual-understanding#disagreed":
    "Asiakas on eri mieltä. Arvioikaa, saavutetaanko yhteisymmärrys muuttamalla suunnitelmaa.",
  "client-plan/plan-is-made-in-mutual-understanding#couldNotAnswer":
    "Asiakas ei voinut vastata. Arvioikaa, miten hänen näkemyksensä saadaan selville.",
  "client-plan/plan-is-made-in-mutual-understanding#notAsked": "Asiakas ei ole vielä vastannut tähän suunnitelman versioon.",
  "client-plan/plan-is-made-in-mutual-understanding#notMadeYet": "Suunnitelma on vielä kesken.",
  "client-plan/plan-is-made-in-mutual-understanding#mend": "Kysy asiakkaan vastaus ja käsitelkää erimielisyydet yhdessä.",

  "client-plan/agreed-review-is-made#duty":
    "Suunnitelma tarkistetaan, kun se on tarpeen. Aikuisille laissa ei ole määräväliä: päivä on suunnitelman oma.",
  "client-plan/agreed-review-is-made#reviewAhead": "Suunnitelma tarkistetaan {target}.",
  "client-plan/agreed-review-is-made#reviewPassed":
    "Sovittu tarkistuspäivä oli {target}, {daysOver, plural, one {# päivä sitten} other {# päivää sitten}}.",
  "client-plan/agreed-review-is-made#noReviewAgreed": "Tarkistuspäivää ei ole sovittu.",
  "client-plan/agreed-review-is-made#notMadeYet": "Suunnitelma on vielä kesken.",
  "client-plan/agreed-review-is-made#mend": "Tarkistakaa suunnitelma yhdessä tai sopikaa uusi päivä.",

  "client-plan/plan-is-made-or-reason-recorded#duty":
    "Palvelutarpeen arviointia täydennetään suunnitelmalla, jollei se ole ilmeisen tarpeetonta tai kyse ole tilapäisestä neuvonnasta.",
  "client-plan/plan-is-made-or-reason-recorded#planMade": "Suunnitelma on tehty tai tekeillä.",
  "client-plan/plan-is-made-or-reason-recorded#reasonRecorded": "Suunnitelmaa ei tehdä, ja syy on kirjattu.",
  "client-plan/plan-is-made-or-reason-recorded#onlyAdvice": "Kyse on vain tilapäisestä neuvonnasta.",
  "client-plan/plan-is-made-or-reason-recorded#assessmentGoesOn": "Palvelutarpeen arviointi on kesken.",
  "client-plan/plan-is-made-or-reason-recorded#neitherPlanNorReason": "Suunnitelmaa ei ole, eikä syytä ole kirjattu.",
  "client-plan/plan-is-made-or-reason-recorded#mend": "Tehkää suunnitelma, tai kirjaa, miksi se on ilmeisen tarpeeton.",

  "client-plan/will-of-incapable-client-is-found-out#duty":
    "Jos aikuinen asiakas ei voi itse osallistua, hänen tahtonsa selvitetään edustajan tai läheisen kanssa. Ilmeisestä edunvalvonnan tarpeesta ilmoitetaan holhousviranomaiselle.",
  "client-plan/will-of-incapable-client-is-found-out#foundOut": "Asiakkaan tahto on selvitetty.",
  "client-plan/will-of-incapable-client-is-found-out#canTakePart": "Asiakas voi itse osallistua.",
  "client-plan/will-of-incapable-client-is-found-out#capacityNotKnown": "Ei ole kirjattu, voiko asiakas itse osallistua.",
  "client-plan/will-of-incapable-client-is-found-out#notConsulted": "Edustajaa, omaista tai läheistä ei ole kuultu.",
  "client-plan/will-of-incapable-client-is-found-out#willNotFoundOut": "Asiakkaan tahtoa ei ole selvitetty.",
  "client-plan/will-of-incapable-client-is-found-out#guardianshipNotNotified":
    "Edunvalvonnan tarve on ilmeinen, mutta siitä ei ole ilmoitettu holhousviranomaiselle.",
  "client-plan/will-of-incapable-client-is-found-out#mend": "Selvitä tahto edustajan tai läheisen kanssa ja tee tarvittava ilmoitus.",
};
