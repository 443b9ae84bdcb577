import type { Catalogue } from "@koonti/rules";
import type { decisionRules, rectificationRules } from "../../rules/index.ts";

type Rules = readonly [...typeof decisionRules, ...typeof rectificationRules];

/** Texts of the rules about decisions and their rectification. */
export const decisions: Catalogue<Rules> = {
  "casework/decision-is-written#duty": "Asiakkaalla on oikeus saada kirjallinen päätös.",
  "casework/decision-is-written#written": "Päätös on kirjallinen.",
  "casework/decision-is-written#notWritten": "Päätöstä ei ole annettu kirjallisena.",
  "casework/decision-is-written#notRecorded": "Ei ole kirjattu, onko päätös kirjallinen.",
  "casework/decision-is-written#mend": "Anna päätös kirjallisena.",
  "casework/decision-has-reasons#duty": "Päätös perustellaan: siitä ilmenevät ratkaisuun vaikuttaneet seikat ja sovelletut säännökset.",
  "casework/decision-has-reasons#reasonsGiven": "Perustelut on kirjattu.",
  "casework/decision-has-reasons#reasonsMissing": "Päätöksestä puuttuvat perustelut.",
  "casework/decision-has-reasons#mend": "Kirjaa perustelut: tosiseikat ja säännökset.",
  "casework/decision-has-rectification-instructions#duty": "Päätökseen liitetään oikaisuvaatimusohjeet.",
  "casework/decision-has-rectification-instructions#attached": "Oikaisuvaatimusohjeet on liitetty.",
  "casework/decision-has-rectification-instructions#notAttached": "Oikaisuvaatimusohjeet puuttuvat.",
  "casework/decision-has-rectification-instructions#notRecorded": "Ei ole kirjattu, onko ohjeet liitetty.",
  "casework/decision-has-rectification-instructions#mend": "Liitä oikaisuvaatimusohjeet ja anna päätös uudelleen tiedoksi.",
  "casework/deviation-from-plan-is-reasoned#duty":
    "Jos päätös poikkeaa suunnitelmaan kirjatusta palvelukokonaisuudesta, poikkeaminen perustellaan päätöksessä.",
  "casework/deviation-from-plan-is-reasoned#allGranted": "Päätös vastaa suunnitelman palvelukokonaisuutta.",
  "casework/deviation-from-plan-is-reasoned#deviationReasoned": "Päätöksestä puuttuu: {services}. Poikkeaminen on perusteltu.",
  "casework/deviation-from-plan-is-reasoned#reasonMissing": "Päätöksestä puuttuu: {services}. Poikkeamista ei ole perusteltu.",
  "casework/deviation-from-plan-is-reasoned#noPlan": "Päätös ei perustu suunnitelmaan.",
  "casework/deviation-from-plan-is-reasoned#notOnServices": "Päätös ei koske sosiaalipalveluja.",
  "casework/deviation-from-plan-is-reasoned#mend": "Kirjaa päätökseen, miksi se poikkeaa suunnitelmasta, tai myönnä suunnitellut palvelut.",
  "casework/granted-service-answers-a-need#duty": "Jokainen myönnetty palvelu vastaa ainakin yhteen laissa lueteltuun tuen tarpeeseen.",
  "casework/granted-service-answers-a-need#allAnswer": "Jokainen myönnetty palvelu vastaa tuen tarpeeseen.",
  "casework/granted-service-answers-a-need#needMissing": "Tuen tarvetta ei ole kirjattu palvelulle: {services}.",
  "casework/granted-service-answers-a-need#noPlan": "Päätös ei perustu suunnitelmaan.",
  "casework/granted-service-answers-a-need#notOnServices": "Päätös ei koske sosiaalipalveluja.",
  "casework/granted-service-answers-a-need#mend": "Kirjaa suunnitelmaan, mihin tuen tarpeeseen palvelu vastaa.",
  "casework/special-support-is-decided-by-social-worker-in-office#duty":
    "Erityistä tukea tarvitsevan asiakkaan palveluista päättää virkasuhteinen sosiaalityöntekijä.",
  "casework/special-support-is-decided-by-social-worker-in-office#socialWorkerInOffice":
    "Päätöksen on tehnyt virkasuhteinen sosiaalityöntekijä.",
  "casework/special-support-is-decided-by-social-worker-in-office#otherDecider":
    "Päätöksen on tehnyt muu kuin virkasuhteinen sosiaalityöntekijä.",
  "casework/special-support-is-decided-by-social-worker-in-office#deciderMissing": "Päätöksen tekijää ei ole kirjattu.",
  "casework/special-support-is-decided-by-social-worker-in-office#specialSupportNotAssessed": "Erityisen tuen tarvetta ei ole arvioitu.",
  "casework/special-support-is-decided-by-social-worker-in-office#noSpecialSupport": "Asiakas ei tarvitse erityistä tukea.",
  "casework/special-support-is-decided-by-social-worker-in-office#notOnServices": "Päätös ei koske sosiaalipalveluja.",
  "casework/special-support-is-decided-by-social-worker-in-office#mend": "Pyydä virkasuhteista sosiaalityöntekijää tekemään päätös.",
  "casework/disabled-person-is-decided-by-office-holder#duty": "Vammaisen henkilön palveluista päättää viranhaltija.",
  "casework/disabled-person-is-decided-by-office-holder#officeHolder": "Päätöksen on tehnyt viranhaltija.",
  "casework/disabled-person-is-decided-by-office-holder#notInOffice": "Päätöksen tekijä ei ole viranhaltija.",
  "casework/disabled-person-is-decided-by-office-holder#deciderMissing": "Päätöksen tekijää ei ole kirjattu.",
  "casework/disabled-person-is-decided-by-office-holder#notOnServices": "Päätös ei koske sosiaalipalveluja.",
  "casework/disabled-person-is-decided-by-office-holder#mend": "Pyydä viranhaltijaa tekemään päätös.",
  "casework/disability-decision-is-until-further-notice#duty":
    "Vammaisen henkilön päätös on voimassa toistaiseksi, ellei hänen oma etunsa, tilanteensa tai palvelun luonne edellytä määräaikaa.",
  "casework/disability-decision-is-until-further-notice#untilFurtherNotice": "Päätös on voimassa toistaiseksi.",
  "casework/disability-decision-is-until-further-notice#fixedTermReasoned":
    "Päätös on voimassa {validUntil} asti, ja määräaika on perusteltu.",
  "casework/disability-decision-is-until-further-notice#reasonMissing":
    "Päätös on voimassa {validUntil} asti, mutta määräaikaa ei ole perusteltu.",
  "casework/disability-decision-is-until-further-notice#notOnServices": "Päätös ei koske sosiaalipalveluja.",
  "casework/disability-decision-is-until-further-notice#mend": "Perustele määräaika tai tee päätös toistaiseksi.",
  "casework/rectification-is-asked-in-thirty-days#duty":
    "Oikaisua vaaditaan 30 päivän kuluessa siitä, kun asiakas sai päätöksen. Myöhässä tullutta vaatimusta ei tutkita.",
  "casework/rectification-is-asked-in-thirty-days#askedInTime": "Oikaisuvaatimus tuli {metOn}. Viimeinen päivä oli {target}.",
  "casework/rectification-is-asked-in-thirty-days#askedLate": "Oikaisuvaatimus tuli {metOn}, kun viimeinen päivä oli {target}.",
  "casework/rectification-is-asked-in-thirty-days#periodRuns": "Asiakas voi vaatia oikaisua viimeistään {target}.",
  "casework/rectification-is-asked-in-thirty-days#receiptUnknown": "Ei ole kirjattu, milloin asiakas sai päätöksen.",
  "casework/rectification-is-asked-in-thirty-days#notAsked": "Oikaisua ei ole vaadittu.",
  "casework/rectification-is-asked-in-thirty-days#mend":
    "Tarkista tiedoksisaannin päivä. Jos vaatimus on myöhässä, päätä sen tutkimatta jättämisestä ja kerro siitä asiakkaalle.",
};
