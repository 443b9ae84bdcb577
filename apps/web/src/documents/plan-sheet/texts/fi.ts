/** Texts of the plan on paper in Finnish. */
export const planPrintFi = {
  acts: "Tulostus",
  print: "Tulosta",
  back: "Takaisin suunnitelmaan",
  party: "Osapuoli",
  responsibility: "Vastuut ja tehtävät",
  basis: "Peruste",
  version: "{{status}}, versio {{version}}.",
  madeOn: "Tehty {{date}}.",
  foot: "Suunnitelma, versio {{version}}",
  noAnswer: "Asiakas ei ole vielä vastannut tähän suunnitelmaan.",
} as const;
