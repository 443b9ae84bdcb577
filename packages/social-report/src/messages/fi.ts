import type { Catalogue } from "@koonti/rules";
import type { socialReportRules } from "../rules/index.ts";

/** Texts of every rule of the package in Finnish, ICU MessageFormat. */
export const fi: Catalogue<typeof socialReportRules> = {
  "social-report/observation-holds-no-identifiers#duty": "Havainto kertoo ilmiöstä eikä johda kenenkään henkilöllisyyteen.",
  "social-report/observation-holds-no-identifiers#clean": "Tekstistä ei löytynyt tunnisteita.",
  "social-report/observation-holds-no-identifiers#direct": "Tekstissä on {count, plural, one {# tunniste} other {# tunnistetta}}.",
  "social-report/observation-holds-no-identifiers#indirect":
    "Tekstissä on {count, plural, one {# yksityiskohta} other {# yksityiskohtaa}}, jotka voivat johtaa henkilöön.",
  "social-report/observation-holds-no-identifiers#mend": "Poista tunnisteet ja kerro asia yleisemmin.",
  "social-report/small-cells-are-covered#duty": "Julkaistussa taulukossa ei näytetä kynnystä pienempiä lukumääriä.",
  "social-report/small-cells-are-covered#covered": "Yksikään kynnystä pienempi luku ei näy.",
  "social-report/small-cells-are-covered#shown": "{count, plural, one {# luku on} other {# lukua on}} pienempi kuin kynnys {minCell}.",
  "social-report/small-cells-are-covered#mend": "Peitä luku tai yhdistä luokkia.",
  "social-report/covered-cells-cannot-be-computed#duty": "Peitettyä lukua ei voi laskea muista julkaistuista luvuista.",
  "social-report/covered-cells-cannot-be-computed#safe": "Peitettyjä lukuja ei voi laskea summasta.",
  "social-report/covered-cells-cannot-be-computed#computable": "Rivin summasta voi laskea ainoan peitetyn luvun.",
  "social-report/covered-cells-cannot-be-computed#nothingCovered": "Taulukossa ei ole peitettävää.",
  "social-report/covered-cells-cannot-be-computed#mend": "Peitä toinenkin luku tai jätä summa pois.",
  "social-report/wellbeing-report-goes-to-the-council#duty": "Hyvinvointia koskeva raportti annetaan aluevaltuustolle.",
  "social-report/wellbeing-report-goes-to-the-council#delivered": "Raportti on annettu aluevaltuustolle.",
  "social-report/wellbeing-report-goes-to-the-council#notDelivered": "Raporttia ei ole annettu aluevaltuustolle.",
  "social-report/wellbeing-report-goes-to-the-council#notKnown": "Ei ole tiedossa, kenelle raportti on annettu.",
  "social-report/wellbeing-report-goes-to-the-council#mend": "Anna raportti aluevaltuustolle.",
  "social-report/term-report-is-published-online#duty": "Valtuustokauden hyvinvointikertomus ja -suunnitelma julkaistaan verkossa.",
  "social-report/term-report-is-published-online#published": "Kertomus on julkaistu verkossa.",
  "social-report/term-report-is-published-online#notPublished": "Kertomusta ei ole julkaistu verkossa.",
  "social-report/term-report-is-published-online#notKnown": "Ei ole tiedossa, onko kertomus julkaistu verkossa.",
  "social-report/term-report-is-published-online#yearlyReport": "Kyseessä on vuosittainen raportti, ei valtuustokauden kertomus.",
  "social-report/term-report-is-published-online#mend": "Julkaise kertomus ja suunnitelma hyvinvointialueen verkkosivuilla.",
  "social-report/wellbeing-is-reported-every-year#duty":
    "Aluevaltuusto saa joka vuosi raportin alueen väestön hyvinvoinnista ja terveydestä.",
  "social-report/wellbeing-is-reported-every-year#reported": "Vuoden raportti annettiin aluevaltuustolle {metOn}.",
  "social-report/wellbeing-is-reported-every-year#late": "Vuosi päättyi {target}, eikä aluevaltuusto saanut raporttia.",
  "social-report/wellbeing-is-reported-every-year#reportedLate":
    "Raportti annettiin aluevaltuustolle {metOn}, vaikka vuosi päättyi {target}.",
  "social-report/wellbeing-is-reported-every-year#open": "Raportti annetaan aluevaltuustolle viimeistään {target}.",
  "social-report/wellbeing-is-reported-every-year#mend": "Anna raportti aluevaltuustolle ja sovi, milloin seuraava tehdään.",
  "social-report/yearly-account-reaches-the-state#duty":
    "Vuosittainen selvitys sosiaali- ja terveydenhuollon ja talouden tilasta toimitetaan Terveyden ja hyvinvoinnin laitokselle sekä sosiaali- ja terveysministeriölle ja julkaistaan verkossa.",
  "social-report/yearly-account-reaches-the-state#deliveredAndPublished": "Selvitys on toimitettu ja julkaistu.",
  "social-report/yearly-account-reaches-the-state#notDelivered": "Selvitystä ei ole toimitettu kaikille. Saamatta on: {missing}.",
  "social-report/yearly-account-reaches-the-state#notPublished": "Selvitystä ei ole julkaistu verkossa.",
  "social-report/yearly-account-reaches-the-state#notKnown": "Ei ole tiedossa, kenelle selvitys on toimitettu tai onko se julkaistu.",
  "social-report/yearly-account-reaches-the-state#mend": "Toimita selvitys puuttuville saajille ja julkaise se verkossa.",
  "social-report/waiting-times-are-published-twice-a-year#duty":
    "Se, kuinka kauan iäkkäät odottavat palveluja, julkaistaan vähintään kahdesti vuodessa.",
  "social-report/waiting-times-are-published-twice-a-year#twice": "Odotusajat julkaistiin toisen kerran {metOn}.",
  "social-report/waiting-times-are-published-twice-a-year#lessThanTwice":
    "Vuosi päättyi {target}. {count, plural, =0 {Odotusaikoja ei julkaistu kertaakaan.} other {Odotusajat julkaistiin vain kerran.}}",
  "social-report/waiting-times-are-published-twice-a-year#open":
    "Odotusajat on julkaistava kahdesti viimeistään {target}. {count, plural, =0 {Niitä ei ole vielä julkaistu.} other {Ne on julkaistu kerran.}}",
  "social-report/waiting-times-are-published-twice-a-year#notKnown": "Ei ole tiedossa, milloin odotusajat on julkaistu.",
  "social-report/waiting-times-are-published-twice-a-year#mend": "Julkaise odotusajat ja sovi julkaisupäivät vuodeksi eteenpäin.",
};
