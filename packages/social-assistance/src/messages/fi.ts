import type { Catalogue } from "@koonti/rules";
import type { socialAssistanceRules } from "../rules/index.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof socialAssistanceRules> = {
  "social-assistance/supplementary-application-follows-basic-decision#duty":
    "Täydentävää ja ehkäisevää toimeentulotukea haetaan hyvinvointialueelta, kun Kela on tehnyt päätöksen perustoimeentulotuesta samalle ajalle.",
  "social-assistance/supplementary-application-follows-basic-decision#basicDecisionMade": "Kela on tehnyt päätöksen samalle ajalle.",
  "social-assistance/supplementary-application-follows-basic-decision#specialReason":
    "Kelan päätöstä ei ole, mutta poikkeamiselle on kirjattu erityinen syy.",
  "social-assistance/supplementary-application-follows-basic-decision#basicDecisionMissing":
    "Kelan päätöstä samalle ajalle ei ole, eikä erityistä syytä ole kirjattu.",
  "social-assistance/supplementary-application-follows-basic-decision#notKnown": "Kelan päätöksestä ei ole kirjattu tietoa.",
  "social-assistance/supplementary-application-follows-basic-decision#mend":
    "Ohjaa hakija hakemaan ensin perustoimeentulotukea tai kirjaa erityinen syy, jonka vuoksi asia ratkaistaan heti.",

  "social-assistance/missing-data-is-asked-by-seventh-weekday#duty":
    "Puutteellisen hakemuksen täydentämistä pyydetään yksilöidysti viimeistään seitsemäntenä arkipäivänä hakemuksen saapumisesta.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#askedInTime": "Täydennyspyyntö lähti {metOn}. Viimeinen päivä oli {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#askedLate":
    "Täydennyspyyntö lähti {metOn}, vaikka viimeinen päivä oli {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#notAsked":
    "Hakemus on puutteellinen, eikä täydennystä ole pyydetty. Viimeinen päivä oli {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#running": "Pyydä puuttuvat tiedot viimeistään {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#complete": "Hakemus oli täydellinen saapuessaan.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#completedUnasked": "Hakija täydensi hakemuksen pyytämättä.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#mend": "Lähetä yksilöity täydennyspyyntö ja kirjaa sen päivä.",

  "social-assistance/assistance-is-decided-by-seventh-weekday#duty":
    "Toimeentulotukipäätös tehdään viivytyksettä, viimeistään seitsemäntenä arkipäivänä hakemuksen saapumisesta tai täydentämisestä.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedInTime": "Päätös tehtiin {metOn}. Viimeinen päivä oli {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedLate": "Päätös tehtiin {metOn}, vaikka viimeinen päivä oli {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#notDecided": "Päätöstä ei ole tehty. Viimeinen päivä oli {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#running": "Päätös on tehtävä viimeistään {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#urgent": "Hakemus on kiireellinen: sillä on oma, lyhyempi määräaikansa.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#incomplete": "Hakemuksen täydennystä odotetaan.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedEarlier": "Päätös tehtiin jo ennen hakemuksen täydentämistä.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#mend": "Tee päätös heti. Kirjaa, mistä viive johtui.",

  "social-assistance/urgent-assistance-is-decided-by-next-weekday#duty":
    "Kiireelliseen hakemukseen tehdään päätös käytettävissä olevien tietojen perusteella samana tai viimeistään seuraavana arkipäivänä.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#decidedInTime": "Päätös tehtiin {metOn}. Viimeinen päivä oli {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#decidedLate":
    "Päätös tehtiin {metOn}, vaikka viimeinen päivä oli {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#notDecided":
    "Kiireelliseen hakemukseen ei ole tehty päätöstä. Viimeinen päivä oli {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#running": "Päätös on tehtävä viimeistään {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#notUrgent": "Hakemus ei ole kiireellinen.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#mend": "Tee päätös heti niillä tiedoilla, jotka ovat käytettävissä.",

  "social-assistance/talk-is-held-by-seventh-weekday#duty":
    "Asiakas pääsee pyynnöstään keskustelemaan henkilökohtaisesti ammattihenkilön kanssa viimeistään seitsemäntenä arkipäivänä.",
  "social-assistance/talk-is-held-by-seventh-weekday#heldInTime": "Keskustelu oli {metOn}. Viimeinen päivä oli {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#heldLate": "Keskustelu oli {metOn}, vaikka viimeinen päivä oli {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#notHeld": "Keskustelua ei ole järjestetty. Viimeinen päivä oli {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#running": "Keskustelu on järjestettävä viimeistään {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#mend": "Sovi keskusteluaika heti ja kirjaa keskustelu.",

  "social-assistance/joint-talk-is-held-when-asked#duty":
    "Kela ja hyvinvointialue keskustelevat asiakkaan kanssa yhdessä, kun asiakas sitä pyytää, ellei pyyntö ole ilmeisen perusteeton.",
  "social-assistance/joint-talk-is-held-when-asked#heldTogether": "Kela oli mukana keskustelussa.",
  "social-assistance/joint-talk-is-held-when-asked#unfounded": "Miksi yhteinen keskustelu ei ole tarpeen, on kirjattu.",
  "social-assistance/joint-talk-is-held-when-asked#heldWithoutKela": "Asiakas pyysi yhteistä keskustelua, mutta Kela ei ollut mukana.",
  "social-assistance/joint-talk-is-held-when-asked#notHeldYet": "Keskustelua ei ole vielä pidetty.",
  "social-assistance/joint-talk-is-held-when-asked#notAsked": "Asiakas ei ole pyytänyt yhteistä keskustelua.",
  "social-assistance/joint-talk-is-held-when-asked#mend": "Järjestä yhteinen keskustelu tai kirjaa, miksi se on ilmeisen perusteeton.",

  "social-assistance/client-is-heard-before-statement#duty":
    "Asiakasta kuullaan ja asiasta kerrotaan hänelle ennen kuin Kelalle annetaan lausunto.",
  "social-assistance/client-is-heard-before-statement#heardAndInformed": "Asiakasta on kuultu ja lausunnosta on kerrottu hänelle.",
  "social-assistance/client-is-heard-before-statement#notHeard": "Asiakasta ei ole kuultu ennen lausuntoa.",
  "social-assistance/client-is-heard-before-statement#heardAfterwards":
    "Lausunto lähti {sentOn}, mutta asiakasta kuultiin vasta {clientHeardOn}.",
  "social-assistance/client-is-heard-before-statement#notInformed": "Asiakkaalle ei ole kerrottu lausunnosta.",
  "social-assistance/client-is-heard-before-statement#mend":
    "Kuule asiakasta, kerro lausunnosta ja kirjaa päivät. Korjaa lausuntoa, jos kuuleminen antaa aihetta.",

  "social-assistance/statement-keeps-to-its-topics#duty":
    "Lausunto koskee muiden perusmenojen suuruutta, perusosan alentamista tai kiireellisyyttä, ja siinä on vain tarpeelliset tiedot.",
  "social-assistance/statement-keeps-to-its-topics#keepsToTopic": "Lausunto pysyy aiheessaan.",
  "social-assistance/statement-keeps-to-its-topics#otherTopic": "Lausunnon aihe ei ole mikään niistä, joista lausunto voidaan antaa.",
  "social-assistance/statement-keeps-to-its-topics#moreThanNecessary": "Lausunnossa on tietoja, joita Kela ei tarvitse.",
  "social-assistance/statement-keeps-to-its-topics#necessityNotRecorded": "Ei ole kirjattu, onko lausunnossa vain tarpeelliset tiedot.",
  "social-assistance/statement-keeps-to-its-topics#mend": "Poista lausunnosta muu kuin tarpeellinen ja lähetä korjattu lausunto.",
};
