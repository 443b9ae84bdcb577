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
};
