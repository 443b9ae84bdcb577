import type { Catalogue } from "@koonti/rules";
import type {
  accessibilityFeedbackRules,
  dataRequestRules,
  digitalServiceRules,
  languageRules,
  objectionRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof languageRules,
  ...typeof objectionRules,
  ...typeof dataRequestRules,
  ...typeof digitalServiceRules,
  ...typeof accessibilityFeedbackRules,
];

/** Texts of the rules about languages, objections, own data and digital services. */
export const rights: Catalogue<Rules> = {
  "casework/county-languages-are-the-clients-choice#duty":
    "I ett tvåspråkigt välfärdsområde väljer klienten finska eller svenska; i ett enspråkigt används områdets språk.",
  "casework/county-languages-are-the-clients-choice#provided": "Servicen gavs på det språk klienten valt.",
  "casework/county-languages-are-the-clients-choice#refused": "Servicen gavs inte på det språk klienten valt.",
  "casework/county-languages-are-the-clients-choice#notAnswered": "Det har inte antecknats om servicen gavs på det begärda språket.",
  "casework/county-languages-are-the-clients-choice#countyUnknown": "Välfärdsområdet har inte antecknats.",
  "casework/county-languages-are-the-clients-choice#otherLanguage": "Begäran gäller ett annat språk än finska eller svenska.",
  "casework/county-languages-are-the-clients-choice#notCountysLanguage":
    "Välfärdsområdet är enspråkigt och begäran gäller det andra språket.",
  "casework/county-languages-are-the-clients-choice#mend": "Ordna servicen på det språk klienten valt.",
  "casework/sami-is-served-in-its-homeland#duty":
    "Inom samernas hembygdsområde betjänas klienten på samiska. Servicen förvägras inte därför att klienten också kan finska eller svenska.",
  "casework/sami-is-served-in-its-homeland#provided": "Servicen gavs på samiska.",
  "casework/sami-is-served-in-its-homeland#byInterpretation": "Servicen gavs på samiska med tolk.",
  "casework/sami-is-served-in-its-homeland#refusedForOtherLanguage":
    "Samiska förvägrades eftersom klienten kan ett annat språk. Det är ingen grund.",
  "casework/sami-is-served-in-its-homeland#refused": "Servicen gavs inte på samiska.",
  "casework/sami-is-served-in-its-homeland#notAnswered": "Det har inte antecknats om servicen gavs på samiska.",
  "casework/sami-is-served-in-its-homeland#areaUnknown": "Det har inte antecknats i vilken kommun servicen ges.",
  "casework/sami-is-served-in-its-homeland#otherLanguage": "Begäran gäller inte samiska.",
  "casework/sami-is-served-in-its-homeland#otherArea": "Servicestället finns inte inom samernas hembygdsområde.",
  "casework/sami-is-served-in-its-homeland#mend": "Ordna servicen på samiska, vid behov med tolk.",
  "casework/objection-is-answered-in-writing-with-reasons#duty": "En anmärkning besvaras skriftligt och motiverat inom skälig tid.",
  "casework/objection-is-answered-in-writing-with-reasons#answered": "Anmärkningen besvarades skriftligt och motiverat {answeredOn}.",
  "casework/objection-is-answered-in-writing-with-reasons#notInWriting": "Anmärkningen har inte besvarats skriftligt.",
  "casework/objection-is-answered-in-writing-with-reasons#reasonsMissing": "Svaret saknar motivering.",
  "casework/objection-is-answered-in-writing-with-reasons#openLong":
    "Anmärkningen har varit öppen i {days, plural, one {# dag} other {# dagar}}. I praktiken ges svaret på ungefär {objectionAnswerDays} dagar.",
  "casework/objection-is-answered-in-writing-with-reasons#open":
    "Anmärkningen har varit öppen i {days, plural, one {# dag} other {# dagar}}.",
  "casework/objection-is-answered-in-writing-with-reasons#mend": "Svara skriftligt och motivera svaret.",
  "casework/transferred-complaints-answer-is-copied#duty":
    "När tillsynsmyndigheten överför ett klagomål för att behandlas som anmärkning får den som överfört det en kopia av svaret.",
  "casework/transferred-complaints-answer-is-copied#copySent": "Svaret skickades till den som överfört ärendet {copySentOn}.",
  "casework/transferred-complaints-answer-is-copied#copyMissing": "Svaret har inte skickats till den som överförde klagomålet.",
  "casework/transferred-complaints-answer-is-copied#notAnsweredYet": "Anmärkningen har inte besvarats ännu.",
  "casework/transferred-complaints-answer-is-copied#notTransferred": "Anmärkningen har inte överförts av tillsynsmyndigheten.",
  "casework/transferred-complaints-answer-is-copied#mend": "Skicka en kopia av svaret till den som överförde klagomålet.",
  "casework/use-log-is-given-in-two-months#duty":
    "Klienten får på begäran veta vem som har använt klientens uppgifter, senast inom två månader.",
  "casework/use-log-is-given-in-two-months#given": "Uppgifterna gavs {metOn}. Sista dagen var {target}.",
  "casework/use-log-is-given-in-two-months#givenLate": "Uppgifterna gavs {metOn}, men sista dagen var {target}.",
  "casework/use-log-is-given-in-two-months#notGiven": "Begäran har inte besvarats. Sista dagen var {target}.",
  "casework/use-log-is-given-in-two-months#running": "Begäran ska besvaras senast {target}.",
  "casework/use-log-is-given-in-two-months#refusalNotWritten": "Begäran har avslagits utan skriftligt beslut.",
  "casework/use-log-is-given-in-two-months#otherRequest": "Begäran gäller inte loggdata.",
  "casework/use-log-is-given-in-two-months#mend": "Ge klienten loggdata eller fatta ett skriftligt beslut om avslag.",
  "casework/users-are-identified-for-secret-content-only#duty":
    "Användaren identifieras starkt när sekretessbelagt innehåll kan ses i tjänsten. Annars krävs ingen identifiering.",
  "casework/users-are-identified-for-secret-content-only#identified":
    "Sekretessbelagt innehåll kan ses i tjänsten, och användaren identifieras starkt.",
  "casework/users-are-identified-for-secret-content-only#openToAll":
    "Inget sekretessbelagt kan ses i tjänsten, och ingen identifiering krävs.",
  "casework/users-are-identified-for-secret-content-only#notIdentified":
    "Sekretessbelagt innehåll kan ses i tjänsten, men användaren identifieras inte starkt.",
  "casework/users-are-identified-for-secret-content-only#needlessIdentification":
    "Inget sekretessbelagt kan ses i tjänsten, men stark identifiering krävs.",
  "casework/users-are-identified-for-secret-content-only#factsMissing":
    "Det är inte känt vad som kan ses i tjänsten eller hur användaren identifieras.",
  "casework/users-are-identified-for-secret-content-only#mend":
    "Ta i bruk stark identifiering där sekretessbelagt innehåll kan ses, och avstå från den på andra ställen.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#duty":
    "Tillgänglighetsrespons besvaras utan dröjsmål, senast inom två veckor; för omfattande innehåll kan två veckor till meddelas.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#answered": "Responsen besvarades {metOn}. Sista dagen var {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#answeredLate": "Responsen besvarades {metOn}, men sista dagen var {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#notAnswered": "Responsen har inte besvarats. Sista dagen var {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#running": "Responsen ska besvaras senast {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#mend": "Svara på responsen genast.",
};
