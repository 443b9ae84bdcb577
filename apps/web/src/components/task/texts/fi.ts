/** Texts of the tasks of casework in Finnish. */
export const taskFi = {
  kind: {
    assessUrgency: { what: "Arvioi kiireellinen avun tarve", since: "Tuli vireille {{date}}.", act: "Arvioi" },
    startAssessment: { what: "Aloita palvelutarpeen arviointi", since: "Tuli vireille {{date}}.", act: "Aloita" },
    finishAssessment: { what: "Viimeistele palvelutarpeen arviointi", since: "Aloitettu {{date}}.", act: "Avaa arviointi" },
    giveSectorAssessment: { what: "Anna oma arvio tilanteesta", since: "Pyydetty {{date}}.", act: "Avaa arvio" },
    makePlan: { what: "Laadi asiakassuunnitelma", since: "Arviointi valmistui {{date}}.", act: "Laadi" },
    finishPlan: { what: "Viimeistele asiakassuunnitelma", since: "Luonnos {{date}}.", act: "Avaa suunnitelma" },
    answerPlan: { what: "Asiakkaan vastaus suunnitelmaan", since: "Suunnitelma on näytetty {{date}}.", act: "Avaa suunnitelma" },
    reviewPlan: { what: "Tarkista suunnitelma", since: "Tarkistus sovittiin {{date}}.", act: "Tarkista" },
    nameOwnWorker: { what: "Nimeä omatyöntekijä", since: "Asiakkuus alkoi {{date}}.", act: "Nimeä" },
    startServices: { what: "Palvelut alkamaan", since: "Suunnitelma valmistui {{date}}.", act: "Kirjaa alkaminen" },
  },
  take: "Ota itselleni",
  awaited: { what: "Odottaa arviota", act: "Katso pyyntö" },
  reviewAgreed: "Tarkistuspäivä on sovittu suunnitelmassa.",
  servicesWaiting: "Suunnitelma on valmis, mutta palvelu ei ole vielä alkanut.",
  turn: { you: "Sinun vuorosi", client: "Asiakkaan vuoro", team: "Tiimin vuoro", worker: "Työntekijän vuoro" },
  findings_one: "{{count}} avoin huomio",
  findings_other: "{{count}} avointa huomiota",
  blocking_one: "{{count}} estää viimeistelyn",
  blocking_other: "{{count}} estää viimeistelyn",
} as const;
