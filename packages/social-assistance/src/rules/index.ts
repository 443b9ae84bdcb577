import { assistanceIsDecidedBySeventhWeekday } from "./application/assistance-is-decided-by-seventh-weekday.ts";
import { missingDataIsAskedBySeventhWeekday } from "./application/missing-data-is-asked-by-seventh-weekday.ts";
import { supplementaryApplicationFollowsBasicDecision } from "./application/supplementary-application-follows-basic-decision.ts";
import { urgentAssistanceIsDecidedByNextWeekday } from "./application/urgent-assistance-is-decided-by-next-weekday.ts";
import { clientIsHeardBeforeStatement } from "./kela-statement/client-is-heard-before-statement.ts";
import { statementKeepsToItsTopics } from "./kela-statement/statement-keeps-to-its-topics.ts";
import { jointTalkIsHeldWhenAsked } from "./talk/joint-talk-is-held-when-asked.ts";
import { talkIsHeldBySeventhWeekday } from "./talk/talk-is-held-by-seventh-weekday.ts";

/** Rules about an {@link AssistanceApplication} (TTL 14 §, 14 a §). */
export const applicationRules = [supplementaryApplicationFollowsBasicDecision, missingDataIsAskedBySeventhWeekday] as const;

/** Rules about an {@link ApplicationHandling} (TTL 14 a §, 14 b §). */
export const applicationHandlingRules = [assistanceIsDecidedBySeventhWeekday, urgentAssistanceIsDecidedByNextWeekday] as const;

/** Rules about a {@link TalkHandling} (TTL 14 d §). */
export const talkRules = [talkIsHeldBySeventhWeekday, jointTalkIsHeldWhenAsked] as const;

/** Rules about a {@link KelaStatement} (TTL 15 §). */
export const kelaStatementRules = [clientIsHeardBeforeStatement, statementKeepsToItsTopics] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const socialAssistanceRules = [...applicationRules, ...applicationHandlingRules, ...talkRules, ...kelaStatementRules] as const;
