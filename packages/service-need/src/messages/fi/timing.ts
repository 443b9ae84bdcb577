import type { Catalogue } from "@koonti/rules";
import type { assessmentTimingRules } from "../../rules/index.ts";

/** Texts of the rules on the pace of an assessment. */
export const timing: Catalogue<typeof assessmentTimingRules> = {
  "service-need/assessment-starts-without-delay#duty": "Palvelutarpeen arviointi aloitetaan viipymättä.",
  "service-need/assessment-starts-without-delay#startedAfter":
    "Arviointi aloitettiin {weekdays, plural, =0 {samana päivänä} other {# arkipäivän kuluttua}}. Laissa ei ole lukua: arvioi, oliko se viipymättä.",
  "service-need/assessment-starts-without-delay#notStarted":
    "Arviointia ei ole aloitettu. Kulunut {weekdays, plural, one {# arkipäivä} other {# arkipäivää}}. Laissa ei ole lukua.",
  "service-need/assessment-starts-without-delay#targetMet": "Arviointi aloitettiin {metOn}, alueen oman tavoitteen {target} mukaisesti.",
  "service-need/assessment-starts-without-delay#targetMissed": "Alueen oma tavoite arvioinnin aloittamiselle oli {target}.",
  "service-need/assessment-starts-without-delay#targetRunning": "Alueen oma tavoite arvioinnin aloittamiselle on {target}.",
  "service-need/assessment-starts-without-delay#declined": "Arviointi on päätetty jättää tekemättä.",
  "service-need/assessment-starts-without-delay#mend": "Aloita arviointi ja kirjaa aloittamispäivä.",

  "service-need/assessment-is-completed-without-undue-delay#duty":
    "Palvelutarpeen arviointi saatetaan loppuun ilman aiheetonta viivytystä.",
  "service-need/assessment-is-completed-without-undue-delay#completedAfter":
    "Arviointi kesti {days, plural, one {# päivän} other {# päivää}}. Laissa ei ole lukua aikuisen arvioinnille: arvioi, oliko viivytys aiheeton.",
  "service-need/assessment-is-completed-without-undue-delay#notCompleted":
    "Arviointi on kestänyt {days, plural, one {# päivän} other {# päivää}}. Laissa ei ole lukua aikuisen arvioinnille.",
  "service-need/assessment-is-completed-without-undue-delay#targetMet":
    "Arviointi valmistui {metOn}, alueen oman tavoitteen {target} mukaisesti.",
  "service-need/assessment-is-completed-without-undue-delay#targetMissed": "Alueen oma tavoite arvioinnin valmistumiselle oli {target}.",
  "service-need/assessment-is-completed-without-undue-delay#targetRunning": "Alueen oma tavoite arvioinnin valmistumiselle on {target}.",
  "service-need/assessment-is-completed-without-undue-delay#mend": "Saata arviointi loppuun ja kirjaa valmistumispäivä.",

  "service-need/assessment-starts-by-seventh-weekday#duty":
    "Arviointi aloitetaan viimeistään seitsemäntenä arkipäivänä yhteydenotosta, jos henkilö on yli 75-vuotias, saa ylintä hoitotukea tai on vammaispalvelulaissa tarkoitettu vammainen henkilö.",
  "service-need/assessment-starts-by-seventh-weekday#startedInTime": "Määräpäivä oli {target} ja arviointi aloitettiin {metOn}.",
  "service-need/assessment-starts-by-seventh-weekday#startedLate":
    "Määräpäivä oli {target}, mutta arviointi aloitettiin {metOn}, {daysOver, plural, one {# päivän} other {# päivää}} myöhässä.",
  "service-need/assessment-starts-by-seventh-weekday#notStarted": "Määräpäivä oli {target}, eikä arviointia ole aloitettu.",
  "service-need/assessment-starts-by-seventh-weekday#running": "Arviointi on aloitettava viimeistään {target}.",
  "service-need/assessment-starts-by-seventh-weekday#contactUnknown": "Ei ole kirjattu, kuka otti yhteyttä.",
  "service-need/assessment-starts-by-seventh-weekday#groupUnknown":
    "Ei ole tiedossa, kuuluuko henkilö johonkin niistä ryhmistä, joita määräaika koskee.",
  "service-need/assessment-starts-by-seventh-weekday#noContact": "Yhteydenottoa ei ole.",
  "service-need/assessment-starts-by-seventh-weekday#otherContact":
    "Määräaika alkaa vain asiakkaan, omaisen tai läheisen taikka laillisen edustajan yhteydenotosta.",
  "service-need/assessment-starts-by-seventh-weekday#otherGroup":
    "Ei ikään, ylimpään hoitotukeen eikä vammaisuuteen perustuvaa määräaikaa. Erityisen tuen tarve ei tuo sitä aikuiselle.",
  "service-need/assessment-starts-by-seventh-weekday#declined": "Arviointi on päätetty jättää tekemättä.",
  "service-need/assessment-starts-by-seventh-weekday#mend": "Aloita arviointi heti. Myöhästymistä ei voi korjata jälkikäteen.",

  "service-need/assessment-starts-by-seventh-weekday-before-2025#duty":
    "Arviointi aloitettiin ennen vuotta 2025 viimeistään seitsemäntenä arkipäivänä yhteydenotosta, jos henkilö oli yli 75-vuotias tai sai ylintä hoitotukea.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#startedInTime":
    "Määräpäivä oli {target} ja arviointi aloitettiin {metOn}.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#startedLate":
    "Määräpäivä oli {target}, mutta arviointi aloitettiin {metOn}, {daysOver, plural, one {# päivän} other {# päivää}} myöhässä.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#notStarted": "Määräpäivä oli {target}, eikä arviointia ole aloitettu.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#running": "Arviointi on aloitettava viimeistään {target}.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#contactUnknown": "Ei ole kirjattu, kuka otti yhteyttä.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#groupUnknown":
    "Ei ole tiedossa, kuuluiko henkilö johonkin niistä ryhmistä, joita määräaika koski.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#noContact": "Yhteydenottoa ei ole.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#otherContact":
    "Määräaika alkoi vain asiakkaan, omaisen tai läheisen taikka laillisen edustajan yhteydenotosta.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#otherGroup": "Ei ikään eikä ylimpään hoitotukeen perustuvaa määräaikaa.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#olderDisabilityAct":
    "Vammaista henkilöä koski samankaltainen määräaika kumotussa vammaispalvelulaissa 380/1987. Sitä ei arvioida tässä.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#declined": "Arviointi on päätetty jättää tekemättä.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#mend": "Aloita arviointi heti. Myöhästymistä ei voi korjata jälkikäteen.",

  "service-need/child-assessment-starts-by-seventh-weekday#duty":
    "Erityistä tukea tarvitsevan lapsen arviointi aloitetaan viimeistään seitsemäntenä arkipäivänä vireilletulosta.",
  "service-need/child-assessment-starts-by-seventh-weekday#startedInTime": "Määräpäivä oli {target} ja arviointi aloitettiin {metOn}.",
  "service-need/child-assessment-starts-by-seventh-weekday#startedLate":
    "Määräpäivä oli {target}, mutta arviointi aloitettiin {metOn}, {daysOver, plural, one {# päivän} other {# päivää}} myöhässä.",
  "service-need/child-assessment-starts-by-seventh-weekday#notStarted": "Määräpäivä oli {target}, eikä arviointia ole aloitettu.",
  "service-need/child-assessment-starts-by-seventh-weekday#running": "Arviointi on aloitettava viimeistään {target}.",
  "service-need/child-assessment-starts-by-seventh-weekday#initiationUnknown": "Vireilletulopäivää ei ole kirjattu.",
  "service-need/child-assessment-starts-by-seventh-weekday#declined": "Arviointi on päätetty jättää tekemättä.",
  "service-need/child-assessment-starts-by-seventh-weekday#mend": "Aloita arviointi heti. Myöhästymistä ei voi korjata jälkikäteen.",

  "service-need/child-assessment-is-completed-in-three-months#duty":
    "Erityistä tukea tarvitsevan lapsen arviointi valmistuu viimeistään kolmen kuukauden kuluttua vireilletulosta.",
  "service-need/child-assessment-is-completed-in-three-months#completedInTime": "Määräpäivä oli {target} ja arviointi valmistui {metOn}.",
  "service-need/child-assessment-is-completed-in-three-months#completedLate":
    "Määräpäivä oli {target}, mutta arviointi valmistui {metOn}, {daysOver, plural, one {# päivän} other {# päivää}} myöhässä.",
  "service-need/child-assessment-is-completed-in-three-months#notCompleted": "Määräpäivä oli {target}, eikä arviointi ole valmis.",
  "service-need/child-assessment-is-completed-in-three-months#running": "Arvioinnin on oltava valmis viimeistään {target}.",
  "service-need/child-assessment-is-completed-in-three-months#initiationUnknown": "Vireilletulopäivää ei ole kirjattu.",
  "service-need/child-assessment-is-completed-in-three-months#declined": "Arviointi on päätetty jättää tekemättä.",
  "service-need/child-assessment-is-completed-in-three-months#mend":
    "Saata arviointi loppuun heti. Myöhästymistä ei voi korjata jälkikäteen.",
};
