import type { Catalogue } from "@koonti/rules";
import type {
  authorityContactRules,
  carrierOfPlanRules,
  consultationRules,
  goalEvaluationRules,
  jointPlanCopyRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof carrierOfPlanRules,
  ...typeof consultationRules,
  ...typeof authorityContactRules,
  ...typeof jointPlanCopyRules,
  ...typeof goalEvaluationRules,
];

/** Texts of the rules about plan, consultations, other authorities and copies of the joint plan. */
export const planning: Catalogue<Rules> = {
  "casework/plan-rests-on-assessment#duty":
    "Suunnitelmassa on palvelutarpeen arviointiin perustuva tarve: arviointi on valmis ennen suunnitelmaa.",
  "casework/plan-rests-on-assessment#assessed": "Arviointi valmistui {assessedOn}.",
  "casework/plan-rests-on-assessment#notAssessed": "Suunnitelma on tehty {madeOn}, mutta arviointi ei ollut silloin valmis.",
  "casework/plan-rests-on-assessment#planIsBeingMade": "Suunnitelmaa tehdään parhaillaan.",
  "casework/plan-rests-on-assessment#mend": "Saata arviointi valmiiksi ja tarkista suunnitelma sitä vasten.",
  "casework/evaluation-has-view-and-attainment#duty":
    "Suunnitelmaa arvioitaessa kirjataan asiakkaan näkemys ja työntekijän arvio tavoitteiden toteutumisesta.",
  "casework/evaluation-has-view-and-attainment#recorded": "Asiakkaan näkemys ja arvio jokaisesta tavoitteesta on kirjattu.",
  "casework/evaluation-has-view-and-attainment#clientsViewMissing": "Asiakkaan näkemystä ei ole kirjattu, eikä hän ollut paikalla.",
  "casework/evaluation-has-view-and-attainment#attainmentMissing": "Tavoitteen {number} toteutumista ei ole arvioitu.",
  "casework/evaluation-has-view-and-attainment#goalsMissing": "Yhtään tavoitetta ei ole arvioitu.",
  "casework/evaluation-has-view-and-attainment#mend": "Arvioi jokainen tavoite ja kirjaa asiakkaan näkemys.",
  "casework/own-worker-is-named-before-plan#duty":
    "Suunnitelmassa on omatyöntekijän tai muun vastuutyöntekijän arvio välttämättömistä palveluista: hänet nimetään ennen suunnitelmaa.",
  "casework/own-worker-is-named-before-plan#named": "Omatyöntekijä on nimetty, tai nimeämättä jättämiselle on syy.",
  "casework/own-worker-is-named-before-plan#notNamed": "Suunnitelma on tehty {madeOn}, mutta omatyöntekijää ei ollut silloin nimetty.",
  "casework/own-worker-is-named-before-plan#notNamedYet": "Omatyöntekijää ei ole vielä nimetty.",
  "casework/own-worker-is-named-before-plan#mend": "Nimeä omatyöntekijä tai kirjaa, miksi häntä ei nimetä.",
  "casework/invited-authorities-take-part#duty":
    "Muut viranomaiset osallistuvat vastuutyöntekijän pyynnöstä arviointiin ja suunnitelman tekemiseen.",
  "casework/invited-authorities-take-part#allTookPart": "Kaikki kutsutut viranomaiset osallistuivat.",
  "casework/invited-authorities-take-part#stayedAway":
    "Kutsutuista poissa: {parties}. Laissa ei ole osallistumiselle määräaikaa: arvioi, miten asia hoidetaan.",
  "casework/invited-authorities-take-part#waitedLong":
    "Kutsutuista poissa: {parties}. Pyynnöstä on {days, plural, one {# päivä} other {# päivää}}.",
  "casework/invited-authorities-take-part#nobodyInvited": "Neuvotteluun ei kutsuttu muita.",
  "casework/invited-authorities-take-part#mend": "Muistuta pyynnöstä tai sovi, miten viranomaisen tieto saadaan muuten mukaan.",
  "casework/authority-is-contacted-with-consent#duty":
    "Ensisijaisesti vastuussa olevaan viranomaiseen otetaan yhteyttä asiakkaan suostumuksella, ilman sitä vain kun laki erikseen sallii.",
  "casework/authority-is-contacted-with-consent#consentGiven": "Asiakas on suostunut yhteydenottoon.",
  "casework/authority-is-contacted-with-consent#provisionNamed":
    "Suostumusta ei ole, mutta säännös, joka sallii yhteydenoton, on kirjattu.",
  "casework/authority-is-contacted-with-consent#neitherRecorded": "Yhteydenotolle ei ole kirjattu suostumusta eikä säännöstä.",
  "casework/authority-is-contacted-with-consent#mend": "Kirjaa asiakkaan suostumus tai säännös, johon yhteydenotto perustuu.",
  "casework/contacted-authority-reports-back#duty":
    "Viranomainen, johon otettiin yhteyttä, kertoo ilman aiheetonta viivytystä, mihin toimiin se on ryhtynyt.",
  "casework/contacted-authority-reports-back#reported": "{authority} on vastannut {reportedBackOn}.",
  "casework/contacted-authority-reports-back#waiting":
    "{authority} ei ole vielä vastannut. Yhteydenotosta on {days, plural, one {# päivä} other {# päivää}}.",
  "casework/contacted-authority-reports-back#unnecessary": "Vastaaminen on ilmeisen tarpeetonta.",
  "casework/contacted-authority-reports-back#mend": "Kysy, mihin toimiin viranomainen on ryhtynyt, ja kirjaa vastaus.",
  "casework/joint-plan-copy-is-necessary-elsewhere#duty":
    "Muu toimiala tallettaa yhteisen suunnitelman vain, kun se on asiakkaan asiassa välttämätöntä, ja vain niin pitkäksi ajaksi.",
  "casework/joint-plan-copy-is-necessary-elsewhere#necessityRecorded":
    "Välttämättömyys, tarkoitus ja säilytysaika ({keptUntil} asti) on kirjattu.",
  "casework/joint-plan-copy-is-necessary-elsewhere#necessityMissing": "Ei ole kirjattu, miksi jäljennös on välttämätön.",
  "casework/joint-plan-copy-is-necessary-elsewhere#purposeMissing": "Jäljennöksen käyttötarkoitusta ei ole kirjattu.",
  "casework/joint-plan-copy-is-necessary-elsewhere#endMissing": "Ei ole kirjattu, mihin asti jäljennöstä säilytetään.",
  "casework/joint-plan-copy-is-necessary-elsewhere#kept": "Säilytysaika päättyi {keptUntil}.",
  "casework/joint-plan-copy-is-necessary-elsewhere#ownRegister": "Sosiaali- ja terveydenhuolto tallettaa suunnitelman omaan rekisteriinsä.",
  "casework/joint-plan-copy-is-necessary-elsewhere#mend":
    "Kirjaa peruste, tarkoitus ja päivä, johon asti jäljennös tarvitaan, tai pyydä hävittämään jäljennös.",
};
