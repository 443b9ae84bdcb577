import type { Catalogue } from "@koonti/rules";
import type { planContentRules } from "../../rules/index.ts";

/** Texts of the rules about what a plan says. */
export const content: Catalogue<typeof planContentRules> = {
  "client-plan/plan-has-both-assessments-of-need#duty": "Suunnitelmassa on asiakkaan ja ammattihenkilön arvio tuen tarpeesta.",
  "client-plan/plan-has-both-assessments-of-need#bothRecorded": "Asiakkaan ja työntekijän arviot on kirjattu.",
  "client-plan/plan-has-both-assessments-of-need#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-has-both-assessments-of-need#bothMissing":
    "Suunnitelmasta puuttuvat sekä asiakkaan että työntekijän arvio tuen tarpeesta.",
  "client-plan/plan-has-both-assessments-of-need#clientsMissing": "Asiakkaan oma arvio tuen tarpeesta puuttuu.",
  "client-plan/plan-has-both-assessments-of-need#professionalsMissing": "Työntekijän arvio tuen tarpeesta puuttuu.",
  "client-plan/plan-has-both-assessments-of-need#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-has-both-assessments-of-need#mend": "Kirjaa molempien arviot, asiakkaan oma ensin, tai syy, miksi kohtaa ei tarvita.",

  "client-plan/plan-has-both-assessments-of-services#duty":
    "Suunnitelmassa on asiakkaan ja ammattihenkilön arvio tarvittavista palveluista ja toimenpiteistä.",
  "client-plan/plan-has-both-assessments-of-services#bothRecorded": "Asiakkaan ja työntekijän arviot on kirjattu.",
  "client-plan/plan-has-both-assessments-of-services#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-has-both-assessments-of-services#bothMissing":
    "Suunnitelmasta puuttuvat sekä asiakkaan että työntekijän arvio tarvittavista palveluista.",
  "client-plan/plan-has-both-assessments-of-services#clientsMissing": "Asiakkaan oma arvio tarvittavista palveluista puuttuu.",
  "client-plan/plan-has-both-assessments-of-services#professionalsMissing": "Työntekijän arvio tarvittavista palveluista puuttuu.",
  "client-plan/plan-has-both-assessments-of-services#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-has-both-assessments-of-services#mend":
    "Kirjaa molempien arviot, asiakkaan oma ensin, tai syy, miksi kohtaa ei tarvita.",

  "client-plan/plan-says-necessary-services-with-time#duty":
    "Suunnitelmassa on omatyöntekijän arvio asiakkaan terveyden tai kehityksen kannalta välttämättömistä palveluista sekä niiden alkamisesta ja kestosta.",
  "client-plan/plan-says-necessary-services-with-time#recorded": "Kohta on kirjattu.",
  "client-plan/plan-says-necessary-services-with-time#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-says-necessary-services-with-time#inServices": "Palveluille on kirjattu alkaminen ja kesto.",
  "client-plan/plan-says-necessary-services-with-time#itemMissing":
    "Arvio välttämättömistä palveluista sekä niiden alkamisesta ja kestosta puuttuu.",
  "client-plan/plan-says-necessary-services-with-time#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-says-necessary-services-with-time#mend": "Kirjaa arvio, tai merkitse palveluille alkamispäivä ja kesto.",

  "client-plan/plan-says-how-often-client-and-worker-meet#duty": "Suunnitelmassa sanotaan, kuinka usein asiakas ja omatyöntekijä tapaavat.",
  "client-plan/plan-says-how-often-client-and-worker-meet#recorded": "Kohta on kirjattu.",
  "client-plan/plan-says-how-often-client-and-worker-meet#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-says-how-often-client-and-worker-meet#itemMissing": "Tapaamisten tiheyttä ei ole kirjattu.",
  "client-plan/plan-says-how-often-client-and-worker-meet#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-says-how-often-client-and-worker-meet#mend": "Kirjaa kohta tai syy, miksi sitä ei tarvita.",

  "client-plan/plan-has-both-assessments-of-strengths#duty":
    "Suunnitelmassa on asiakkaan ja työntekijän arvio asiakkaan vahvuuksista ja voimavaroista.",
  "client-plan/plan-has-both-assessments-of-strengths#bothRecorded": "Asiakkaan ja työntekijän arviot on kirjattu.",
  "client-plan/plan-has-both-assessments-of-strengths#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-has-both-assessments-of-strengths#bothMissing":
    "Suunnitelmasta puuttuvat sekä asiakkaan että työntekijän arvio vahvuuksista ja voimavaroista.",
  "client-plan/plan-has-both-assessments-of-strengths#clientsMissing": "Asiakkaan oma arvio vahvuuksista ja voimavaroista puuttuu.",
  "client-plan/plan-has-both-assessments-of-strengths#professionalsMissing": "Työntekijän arvio vahvuuksista ja voimavaroista puuttuu.",
  "client-plan/plan-has-both-assessments-of-strengths#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-has-both-assessments-of-strengths#mend":
    "Kirjaa molempien arviot, asiakkaan oma ensin, tai syy, miksi kohtaa ei tarvita.",

  "client-plan/plan-has-goals-set-together#duty": "Suunnitelmassa ovat asiakkaan ja työntekijän yhdessä asettamat tavoitteet.",
  "client-plan/plan-has-goals-set-together#goalsRecorded": "Tavoitteet on kirjattu.",
  "client-plan/plan-has-goals-set-together#reasonsRecorded": "Tavoitteita ei ole, ja syyt on kirjattu.",
  "client-plan/plan-has-goals-set-together#goalsMissing": "Suunnitelmassa ei ole yhtään tavoitetta.",
  "client-plan/plan-has-goals-set-together#goalWithoutWords": "Tavoitteelle ei ole kirjattu sisältöä.",
  "client-plan/plan-has-goals-set-together#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-has-goals-set-together#mend": "Asettakaa tavoitteet yhdessä ja kirjaa ne.",

  "client-plan/every-named-need-is-answered#duty":
    "Jokaiseen arvioinnissa nimettyyn tarpeeseen vastaa tavoite tai palvelu, tai on kirjattu, miksi ei.",
  "client-plan/every-named-need-is-answered#allAnswered": "Jokaiseen tarpeeseen on vastattu.",
  "client-plan/every-named-need-is-answered#unanswered":
    "{count, plural, one {Yhteen tarpeeseen} other {# tarpeeseen}} ei vastaa mikään: {needs}.",
  "client-plan/every-named-need-is-answered#needsNotKnown": "Arvioinnin tarpeita ei ole vielä vahvistettu.",
  "client-plan/every-named-need-is-answered#noNeeds": "Arvioinnissa ei ole nimetty tarpeita.",
  "client-plan/every-named-need-is-answered#mend": "Lisää tavoite tai palvelu, tai kirjaa, miksi niitä ei tarvita.",

  "client-plan/recurring-need-has-target-dates#duty":
    "Kun tuen tarve on toistuva, tavoitteena on tarpeen päättyminen asiakkaan kanssa sovitussa ajassa.",
  "client-plan/recurring-need-has-target-dates#allHaveDates": "Jokaisella tavoitteella on päivä.",
  "client-plan/recurring-need-has-target-dates#noGoals": "Suunnitelmassa ei ole tavoitteita.",
  "client-plan/recurring-need-has-target-dates#notRecurring": "Tuen tarve ei ole toistuva.",
  "client-plan/recurring-need-has-target-dates#dateMissing":
    "{count, plural, one {Tavoitteelta {number} puuttuu päivä} other {# tavoitteelta puuttuu päivä, ensimmäisenä tavoitteelta {number}}}. Tarve on toistuva.",
  "client-plan/recurring-need-has-target-dates#natureNotKnown": "Tuen tarpeen luonnetta ei ole arvioitu.",
  "client-plan/recurring-need-has-target-dates#mend": "Sovi asiakkaan kanssa, mihin mennessä tavoite on saavutettu.",

  "client-plan/social-rehabilitation-has-a-goal#duty": "Sosiaalinen kuntoutus on tavoitteellista: sillä on suunnitelmassa tavoite.",
  "client-plan/social-rehabilitation-has-a-goal#hasGoal": "Sosiaaliselle kuntoutukselle on tavoite.",
  "client-plan/social-rehabilitation-has-a-goal#noSocialRehabilitation": "Suunnitelmassa ei ole sosiaalista kuntoutusta.",
  "client-plan/social-rehabilitation-has-a-goal#goalMissing": "Sosiaalista kuntoutusta ei ole liitetty tavoitteeseen.",
  "client-plan/social-rehabilitation-has-a-goal#mend": "Liitä palvelu tavoitteeseen.",

  "client-plan/every-goal-has-its-means#duty": "Suunnitelmassa sanotaan, millä keinoilla kuhunkin tavoitteeseen päästään.",
  "client-plan/every-goal-has-its-means#allHaveMeans": "Jokaista tavoitetta palvelee palvelu tai toimi.",
  "client-plan/every-goal-has-its-means#goalWithoutMeans": "Tavoitetta ei palvele mikään palvelu eikä toimi.",
  "client-plan/every-goal-has-its-means#noGoals": "Suunnitelmassa ei ole tavoitteita.",
  "client-plan/every-goal-has-its-means#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/every-goal-has-its-means#mend": "Liitä tavoitteeseen palvelu tai sovi toimi, joka vie sitä eteenpäin.",

  "client-plan/every-planned-service-has-a-goal#duty": "Suunnitelmassa sanotaan, mihin kullakin palvelulla pyritään.",
  "client-plan/every-planned-service-has-a-goal#allHaveGoals": "Jokaisella palvelulla on tavoite.",
  "client-plan/every-planned-service-has-a-goal#serviceWithoutGoal": "Palvelua ei ole liitetty mihinkään tavoitteeseen.",
  "client-plan/every-planned-service-has-a-goal#noServices": "Suunnitelmassa ei ole palveluja.",
  "client-plan/every-planned-service-has-a-goal#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/every-planned-service-has-a-goal#mend": "Liitä palvelu tavoitteeseen, jota se palvelee.",

  "client-plan/plan-estimates-duration-of-relationship#duty": "Suunnitelmassa on arvio asiakkuuden kestosta.",
  "client-plan/plan-estimates-duration-of-relationship#recorded": "Kohta on kirjattu.",
  "client-plan/plan-estimates-duration-of-relationship#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-estimates-duration-of-relationship#itemMissing": "Arvio asiakkuuden kestosta puuttuu.",
  "client-plan/plan-estimates-duration-of-relationship#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-estimates-duration-of-relationship#mend": "Kirjaa kohta tai syy, miksi sitä ei tarvita.",

  "client-plan/plan-says-how-it-is-followed#duty":
    "Suunnitelmassa sanotaan, miten sitä, tavoitteita ja tarpeita seurataan ja arvioidaan uudelleen.",
  "client-plan/plan-says-how-it-is-followed#recorded": "Kohta on kirjattu.",
  "client-plan/plan-says-how-it-is-followed#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-says-how-it-is-followed#reviewAgreed": "Suunnitelma tarkistetaan {nextReviewOn}.",
  "client-plan/plan-says-how-it-is-followed#itemMissing": "Seurantaa ei ole kirjattu.",
  "client-plan/plan-says-how-it-is-followed#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-says-how-it-is-followed#mend": "Kirjaa, miten suunnitelmaa seurataan, tai sovi tarkistuspäivä.",

  "client-plan/plan-tells-effect-of-life-situation#duty":
    "Suunnitelmassa kerrotaan, miten elämäntilanne ja ympäristö vaikuttavat asiakkaan toimintakykyyn.",
  "client-plan/plan-tells-effect-of-life-situation#recorded": "Kohta on kirjattu.",
  "client-plan/plan-tells-effect-of-life-situation#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-tells-effect-of-life-situation#itemMissing": "Elämäntilanteen ja ympäristön vaikutusta ei ole kirjattu.",
  "client-plan/plan-tells-effect-of-life-situation#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-tells-effect-of-life-situation#mend": "Kirjaa kohta tai syy, miksi sitä ei tarvita.",

  "client-plan/plan-has-the-clients-proposal#duty":
    "Suunnitelmassa on asiakkaan oma ehdotus siitä, miten palvelut tuotetaan ja toteutetaan.",
  "client-plan/plan-has-the-clients-proposal#recorded": "Kohta on kirjattu.",
  "client-plan/plan-has-the-clients-proposal#notNeeded": "Kohtaa ei tarvita: syy on kirjattu.",
  "client-plan/plan-has-the-clients-proposal#inServices": "Ehdotus on kirjattu palvelun kohdalle.",
  "client-plan/plan-has-the-clients-proposal#itemMissing": "Asiakkaan ehdotusta ei ole kirjattu.",
  "client-plan/plan-has-the-clients-proposal#stillOpen": "Kirjataan ennen kuin suunnitelma valmistuu.",
  "client-plan/plan-has-the-clients-proposal#mend": "Kysy asiakkaan ehdotusta ja kirjaa se, tai syy, miksi sitä ei tarvita.",
};
