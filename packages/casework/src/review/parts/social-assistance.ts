import { applicationHandlingRules, applicationRules, kelaStatementRules, type TalkHandling, talkRules } from "@koonti/social-assistance";
import type { RecordDocument } from "../../document/document.ts";
import { type ClientRecord, documentsOf } from "../../record/record.ts";
import { at, perDocument, type ReviewPart, reviewPart } from "../review-part.ts";

const handlingPart = reviewPart({
  list: "applicationHandlingRules",
  rules: applicationHandlingRules,
  strip: "application",
  subjects: (record) =>
    documentsOf(record, "assistanceApplication").map((application) => {
      const decision = documentsOf(record, "decision").find(({ content }) => content.applicationId === application.id);
      return at(application, { application: application.content, decidedOn: decision?.content.decidedOn });
    }),
});

/** The talk that answers a request: the one that names it, else the first that was held after it. */
const talkFor = (record: ClientRecord, { id, content: { requestedOn } }: RecordDocument<"talkRequest">) => {
  const talks = documentsOf(record, "talk");
  const named = talks.find(({ content }) => content.requestId === id);
  return named ?? talks.find(({ content }) => content.requestId === undefined && content.heldOn >= requestedOn);
};

function talkHandling(record: ClientRecord, request: RecordDocument<"talkRequest">): TalkHandling {
  const talk = talkFor(record, request)?.content;
  const { requestedOn, jointWithKela, jointUnfoundedReason } = request.content;
  return { requestedOn, jointWithKela, jointUnfoundedReason, heldOn: talk?.heldOn, withKela: talk?.withKela };
}

const talkPart = reviewPart({
  list: "talkRules",
  rules: talkRules,
  subjects: (record) => documentsOf(record, "talkRequest").map((request) => at(request, talkHandling(record, request))),
});

/** Everything the rules of the social-assistance package judge in a record. */
export const socialAssistanceParts: readonly ReviewPart[] = [
  perDocument("assistanceApplication", "applicationRules", applicationRules),
  handlingPart,
  talkPart,
  perDocument("kelaStatement", "kelaStatementRules", kelaStatementRules),
];
