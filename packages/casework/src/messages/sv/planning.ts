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
  "casework/plan-rests-on-assessment#duty": "I planen ingår behovet enligt bedömningen av servicebehovet: bedömningen är klar före planen.",
  "casework/plan-rests-on-assessment#assessed": "Bedömningen blev klar {assessedOn}.",
  "casework/plan-rests-on-assessment#notAssessed": "Planen gjordes {madeOn}, men bedömningen var inte klar då.",
  "casework/plan-rests-on-assessment#planIsBeingMade": "Planen håller på att göras.",
  "casework/plan-rests-on-assessment#mend": "Slutför bedömningen och kontrollera planen mot den.",
  "casework/evaluation-has-view-and-attainment#duty":
    "När planen utvärderas antecknas klientens synpunkter och arbetstagarens bedömning av hur målen har nåtts.",
  "casework/evaluation-has-view-and-attainment#recorded": "Klientens synpunkter och en bedömning av varje mål har antecknats.",
  "casework/evaluation-has-view-and-attainment#clientsViewMissing":
    "Klientens synpunkter har inte antecknats, och klienten var inte närvarande.",
  "casework/evaluation-has-view-and-attainment#attainmentMissing": "Hur mål {number} har nåtts har inte bedömts.",
  "casework/evaluation-has-view-and-attainment#goalsMissing": "Inget mål har bedömts.",
  "casework/evaluation-has-view-and-attainment#mend": "Bedöm varje mål och anteckna klientens synpunkter.",
  "casework/own-worker-is-named-before-plan#duty":
    "I planen ingår den egna kontaktpersonens eller en annan ansvarig arbetstagares bedömning av nödvändig service: personen utses före planen.",
  "casework/own-worker-is-named-before-plan#named":
    "En egen kontaktperson har utsetts, eller så har skälet till att ingen utses antecknats.",
  "casework/own-worker-is-named-before-plan#notNamed": "Planen gjordes {madeOn}, men ingen egen kontaktperson hade då utsetts.",
  "casework/own-worker-is-named-before-plan#notNamedYet": "Ingen egen kontaktperson har utsetts ännu.",
  "casework/own-worker-is-named-before-plan#mend": "Utse en egen kontaktperson eller anteckna varför ingen utses.",
  "casework/invited-authorities-take-part#duty":
    "Andra myndigheter deltar på den ansvariga arbetstagarens begäran i bedömningen och i utarbetandet av planen.",
  "casework/invited-authorities-take-part#allTookPart": "Alla inbjudna myndigheter deltog.",
  "casework/invited-authorities-take-part#stayedAway":
    "Inbjudna som inte deltog: {parties}. Lagen anger ingen tid för svaret: bedöm hur saken sköts.",
  "casework/invited-authorities-take-part#waitedLong":
    "Inbjudna som inte deltog: {parties}. Det har gått {days, plural, one {# dag} other {# dagar}} sedan begäran.",
  "casework/invited-authorities-take-part#nobodyInvited": "Ingen annan bjöds in till överläggningen.",
  "casework/invited-authorities-take-part#mend": "Påminn om begäran eller kom överens om hur myndighetens kunskap fås med på annat sätt.",
  "casework/authority-is-contacted-with-consent#duty":
    "Den myndighet som i första hand ansvarar kontaktas med klientens samtycke, utan det bara när lagen särskilt tillåter.",
  "casework/authority-is-contacted-with-consent#consentGiven": "Klienten har samtyckt till kontakten.",
  "casework/authority-is-contacted-with-consent#provisionNamed":
    "Samtycke saknas, men den bestämmelse som tillåter kontakten har antecknats.",
  "casework/authority-is-contacted-with-consent#neitherRecorded": "Varken samtycke eller bestämmelse har antecknats för kontakten.",
  "casework/authority-is-contacted-with-consent#mend": "Anteckna klientens samtycke eller den bestämmelse som kontakten grundar sig på.",
  "casework/contacted-authority-reports-back#duty":
    "Den myndighet som kontaktats berättar utan ogrundat dröjsmål vilka åtgärder den har vidtagit.",
  "casework/contacted-authority-reports-back#reported": "{authority} svarade {reportedBackOn}.",
  "casework/contacted-authority-reports-back#waiting":
    "{authority} har inte svarat ännu. Det har gått {days, plural, one {# dag} other {# dagar}} sedan kontakten.",
  "casework/contacted-authority-reports-back#unnecessary": "Ett svar är uppenbart onödigt.",
  "casework/contacted-authority-reports-back#mend": "Fråga vilka åtgärder myndigheten har vidtagit och anteckna svaret.",
  "casework/joint-plan-copy-is-necessary-elsewhere#duty":
    "En annan sektor sparar den gemensamma planen bara när det är nödvändigt i klientens ärende, och bara så länge.",
  "casework/joint-plan-copy-is-necessary-elsewhere#necessityRecorded":
    "Nödvändigheten, ändamålet och förvaringstiden (till {keptUntil}) har antecknats.",
  "casework/joint-plan-copy-is-necessary-elsewhere#necessityMissing": "Det har inte antecknats varför kopian är nödvändig.",
  "casework/joint-plan-copy-is-necessary-elsewhere#purposeMissing": "Kopians ändamål har inte antecknats.",
  "casework/joint-plan-copy-is-necessary-elsewhere#endMissing": "Det har inte antecknats hur länge kopian förvaras.",
  "casework/joint-plan-copy-is-necessary-elsewhere#kept": "Förvaringstiden gick ut {keptUntil}.",
  "casework/joint-plan-copy-is-necessary-elsewhere#ownRegister": "Social- och hälsovården sparar planen i sitt eget register.",
  "casework/joint-plan-copy-is-necessary-elsewhere#mend":
    "Anteckna grunden, ändamålet och den dag till vilken kopian behövs, eller be att kopian förstörs.",
};
