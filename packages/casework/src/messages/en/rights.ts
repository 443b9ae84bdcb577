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
    "In a bilingual county the client chooses Finnish or Swedish; in another the county's language is used.",
  "casework/county-languages-are-the-clients-choice#provided": "The service was given in the language the client chose.",
  "casework/county-languages-are-the-clients-choice#refused": "The service was not given in the language the client chose.",
  "casework/county-languages-are-the-clients-choice#notAnswered":
    "Whether the service was given in the language asked for has not been recorded.",
  "casework/county-languages-are-the-clients-choice#countyUnknown": "The county has not been recorded.",
  "casework/county-languages-are-the-clients-choice#otherLanguage": "The request is for a language other than Finnish or Swedish.",
  "casework/county-languages-are-the-clients-choice#notCountysLanguage": "The county has one language, and the request is for the other.",
  "casework/county-languages-are-the-clients-choice#mend": "Arrange the service in the language the client chose.",
  "casework/sami-is-served-in-its-homeland#duty":
    "In the Sámi homeland the client is served in Sámi. It is not refused because the client also knows Finnish or Swedish.",
  "casework/sami-is-served-in-its-homeland#provided": "The service was given in Sámi.",
  "casework/sami-is-served-in-its-homeland#byInterpretation": "The service was given in Sámi through an interpreter.",
  "casework/sami-is-served-in-its-homeland#refusedForOtherLanguage":
    "Sámi was refused because the client knows another language. That is no ground.",
  "casework/sami-is-served-in-its-homeland#refused": "The service was not given in Sámi.",
  "casework/sami-is-served-in-its-homeland#notAnswered": "Whether the service was given in Sámi has not been recorded.",
  "casework/sami-is-served-in-its-homeland#areaUnknown": "In which municipality the service is given has not been recorded.",
  "casework/sami-is-served-in-its-homeland#otherLanguage": "The request is not for a Sámi language.",
  "casework/sami-is-served-in-its-homeland#otherArea": "The place of service is not in the Sámi homeland.",
  "casework/sami-is-served-in-its-homeland#mend": "Arrange the service in Sámi, with an interpreter where need be.",
  "casework/objection-is-answered-in-writing-with-reasons#duty":
    "An objection is answered in writing, with reasons, within a reasonable time.",
  "casework/objection-is-answered-in-writing-with-reasons#answered":
    "The objection was answered in writing and with reasons on {answeredOn}.",
  "casework/objection-is-answered-in-writing-with-reasons#notInWriting": "The objection has not been answered in writing.",
  "casework/objection-is-answered-in-writing-with-reasons#reasonsMissing": "The answer has no reasons.",
  "casework/objection-is-answered-in-writing-with-reasons#openLong":
    "The objection has been open for {days, plural, one {# day} other {# days}}. In practice an answer takes about {objectionAnswerDays} days.",
  "casework/objection-is-answered-in-writing-with-reasons#open":
    "The objection has been open for {days, plural, one {# day} other {# days}}.",
  "casework/objection-is-answered-in-writing-with-reasons#mend": "Answer in writing and give the reasons.",
  "casework/transferred-complaints-answer-is-copied#duty":
    "When the supervisor transfers a complaint to be handled as an objection, the supervisor gets a copy of the answer.",
  "casework/transferred-complaints-answer-is-copied#copySent": "The answer was sent to the transferor on {copySentOn}.",
  "casework/transferred-complaints-answer-is-copied#copyMissing": "The answer has not been sent to the one who transferred the complaint.",
  "casework/transferred-complaints-answer-is-copied#notAnsweredYet": "The objection has not been answered yet.",
  "casework/transferred-complaints-answer-is-copied#notTransferred": "The objection was not transferred by the supervisor.",
  "casework/transferred-complaints-answer-is-copied#mend": "Send a copy of the answer to the one who transferred the complaint.",
  "casework/use-log-is-given-in-two-months#duty":
    "The client is told on request who has used the client's data, at the latest in two months.",
  "casework/use-log-is-given-in-two-months#given": "The answer was given on {metOn}. The last day was {target}.",
  "casework/use-log-is-given-in-two-months#givenLate": "The answer was given on {metOn}, but the last day was {target}.",
  "casework/use-log-is-given-in-two-months#notGiven": "The request has not been answered. The last day was {target}.",
  "casework/use-log-is-given-in-two-months#running": "The request must be answered by {target}.",
  "casework/use-log-is-given-in-two-months#refusalNotWritten": "The request was refused without a written decision.",
  "casework/use-log-is-given-in-two-months#otherRequest": "The request is not for the use log.",
  "casework/use-log-is-given-in-two-months#mend": "Give the client the log data, or make a written decision on the refusal.",
  "casework/users-are-identified-for-secret-content-only#duty":
    "Users are strongly identified where secret content can be seen. Otherwise identification is not demanded.",
  "casework/users-are-identified-for-secret-content-only#identified":
    "Secret content can be seen in the service, and users are strongly identified.",
  "casework/users-are-identified-for-secret-content-only#openToAll":
    "No secret content can be seen in the service, and no identification is demanded.",
  "casework/users-are-identified-for-secret-content-only#notIdentified":
    "Secret content can be seen in the service, but users are not strongly identified.",
  "casework/users-are-identified-for-secret-content-only#needlessIdentification":
    "No secret content can be seen in the service, but strong identification is demanded.",
  "casework/users-are-identified-for-secret-content-only#factsMissing":
    "What can be seen in the service, or how users are identified, is not known.",
  "casework/users-are-identified-for-secret-content-only#mend":
    "Bring in strong identification where secret content can be seen, and give it up elsewhere.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#duty":
    "Feedback on accessibility is answered without delay, at the latest in two weeks; for extensive content two weeks more can be notified.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#answered": "The feedback was answered on {metOn}. The last day was {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#answeredLate":
    "The feedback was answered on {metOn}, but the last day was {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#notAnswered": "The feedback has not been answered. The last day was {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#running": "The feedback must be answered by {target}.",
  "casework/accessibility-feedback-is-answered-in-two-weeks#mend": "Answer the feedback at once.",
};
