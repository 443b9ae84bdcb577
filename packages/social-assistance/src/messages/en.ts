import type { Catalogue } from "@koonti/rules";
import type { socialAssistanceRules } from "../rules/index.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof socialAssistanceRules> = {
  "social-assistance/supplementary-application-follows-basic-decision#duty":
    "Supplementary and preventive social assistance is applied for from the county once Kela has decided on basic assistance for the same period.",
  "social-assistance/supplementary-application-follows-basic-decision#basicDecisionMade": "Kela has decided on the same period.",
  "social-assistance/supplementary-application-follows-basic-decision#specialReason":
    "Kela has not decided, but a special reason for deviating has been recorded.",
  "social-assistance/supplementary-application-follows-basic-decision#basicDecisionMissing":
    "Kela has not decided on the same period, and no special reason has been recorded.",
  "social-assistance/supplementary-application-follows-basic-decision#notKnown": "Whether Kela has decided has not been recorded.",
  "social-assistance/supplementary-application-follows-basic-decision#mend":
    "Guide the applicant to apply for basic assistance first, or record the special reason for deciding at once.",

  "social-assistance/missing-data-is-asked-by-seventh-weekday#duty":
    "What is missing from an application is asked for, itemised, at the latest on the seventh weekday after its arrival.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#askedInTime": "The request was sent on {metOn}. The last day was {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#askedLate": "The request was sent on {metOn}, but the last day was {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#notAsked":
    "The application is incomplete and nothing has been asked for. The last day was {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#running": "Ask for what is missing by {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#complete": "The application was complete when it arrived.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#completedUnasked": "The applicant completed the application unasked.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#mend": "Send an itemised request and record its day.",

  "social-assistance/assistance-is-decided-by-seventh-weekday#duty":
    "Social assistance is decided without delay, at the latest on the seventh weekday after the application arrived or was completed.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedInTime":
    "The decision was made on {metOn}. The last day was {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedLate":
    "The decision was made on {metOn}, but the last day was {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#notDecided": "No decision has been made. The last day was {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#running": "A decision must be made by {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#urgent": "The application is urgent and has a shorter limit of its own.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#incomplete": "The application waits for what is missing.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedEarlier":
    "The decision was made before the application was completed.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#mend": "Decide at once. Record what the delay came from.",

  "social-assistance/urgent-assistance-is-decided-by-next-weekday#duty":
    "An urgent application is decided on the information there is, on the same or at the latest the next weekday.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#decidedInTime":
    "The decision was made on {metOn}. The last day was {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#decidedLate":
    "The decision was made on {metOn}, but the last day was {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#notDecided":
    "The urgent application has not been decided. The last day was {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#running": "A decision must be made by {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#notUrgent": "The application is not urgent.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#mend": "Decide at once on the information there is.",

  "social-assistance/talk-is-held-by-seventh-weekday#duty":
    "A client who asks for it gets to talk in person with a professional at the latest on the seventh weekday.",
  "social-assistance/talk-is-held-by-seventh-weekday#heldInTime": "The talk was held on {metOn}. The last day was {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#heldLate": "The talk was held on {metOn}, but the last day was {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#notHeld": "The talk has not been arranged. The last day was {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#running": "The talk must be arranged by {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#mend": "Agree on a time at once and record the talk.",

  "social-assistance/joint-talk-is-held-when-asked#duty":
    "Kela and the county talk with the client together when the client asks for it, unless that is evidently unfounded.",
  "social-assistance/joint-talk-is-held-when-asked#heldTogether": "Kela took part in the talk.",
  "social-assistance/joint-talk-is-held-when-asked#unfounded": "Why a joint talk is not needed has been recorded.",
  "social-assistance/joint-talk-is-held-when-asked#heldWithoutKela": "The client asked for a joint talk, but Kela did not take part.",
  "social-assistance/joint-talk-is-held-when-asked#notHeldYet": "The talk has not been held yet.",
  "social-assistance/joint-talk-is-held-when-asked#notAsked": "The client has not asked for a joint talk.",
  "social-assistance/joint-talk-is-held-when-asked#mend": "Arrange a joint talk, or record why it is evidently unfounded.",

  "social-assistance/client-is-heard-before-statement#duty": "The client is heard and told before Kela is given a statement.",
  "social-assistance/client-is-heard-before-statement#heardAndInformed": "The client has been heard and told of the statement.",
  "social-assistance/client-is-heard-before-statement#notHeard": "The client was not heard before the statement.",
  "social-assistance/client-is-heard-before-statement#heardAfterwards":
    "The statement was sent on {sentOn}, but the client was heard only on {clientHeardOn}.",
  "social-assistance/client-is-heard-before-statement#notInformed": "The client has not been told of the statement.",
  "social-assistance/client-is-heard-before-statement#mend":
    "Hear the client, tell of the statement and record the days. Correct the statement if the hearing gives cause.",

  "social-assistance/statement-keeps-to-its-topics#duty":
    "A statement is about the size of other basic costs, a reduction or urgency, and tells only what is needed.",
  "social-assistance/statement-keeps-to-its-topics#keepsToTopic": "The statement keeps to its topic.",
  "social-assistance/statement-keeps-to-its-topics#otherTopic": "The topic is none of those a statement may be about.",
  "social-assistance/statement-keeps-to-its-topics#moreThanNecessary": "The statement tells things that Kela does not need.",
  "social-assistance/statement-keeps-to-its-topics#necessityNotRecorded":
    "Whether the statement tells only what is needed has not been recorded.",
  "social-assistance/statement-keeps-to-its-topics#mend": "Take out what is not needed and send a corrected statement.",
};
