export type { ApplicationKind } from "./application/codes.ts";
export { APPLICATION_KINDS } from "./application/codes.ts";
export { assistanceApplicationForm } from "./application/form.ts";
export type { AssistanceApplication } from "./application/schema.ts";
export { assistanceApplicationSchema } from "./application/schema.ts";
export type { ApplicationHandling } from "./handling/application-handling.ts";
export type { TalkHandling } from "./handling/talk-handling.ts";
export { kelaStatementForm } from "./kela-statement/form.ts";
export type { KelaStatement, StatementTopic } from "./kela-statement/schema.ts";
export { kelaStatementSchema, STATEMENT_TOPICS } from "./kela-statement/schema.ts";
export {
  applicationHandlingRules,
  applicationRules,
  kelaStatementRules,
  socialAssistanceRules,
  talkRules,
} from "./rules/index.ts";
export { talkForm, talkRequestForm } from "./talk/form.ts";
export type { Talk, TalkRequest } from "./talk/schema.ts";
export { talkRequestSchema, talkSchema } from "./talk/schema.ts";
