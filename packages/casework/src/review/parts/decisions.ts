import type { RecordDocument } from "../../document/document.ts";
import { type ClientRecord, documentsOf } from "../../record/record.ts";
import { specialSupportOf } from "../../record/special-support.ts";
import type { DecisionUnderReview } from "../../rules/decision/decision-under-review.ts";
import { decisionRules, rectificationRules } from "../../rules/index.ts";
import { at, type ReviewPart, reviewPart } from "../review-part.ts";

type DecisionDocument = RecordDocument<"decision">;

/** What a decision makes of its plan: the services it leaves out, and those it grants that answer no need. */
function againstPlan(
  record: ClientRecord,
  { content }: DecisionDocument,
): Pick<DecisionUnderReview, "servicesLeftOut" | "servicesWithoutNeed"> {
  const plan = documentsOf(record, "clientPlan").find(({ id }) => id === content.planId);
  if (!plan) return {};
  const granted = documentsOf(record, "decision")
    .filter((other) => other.content.planId === content.planId && other.content.decidedOn <= content.decidedOn)
    .flatMap((other) => other.content.grantedServices);
  const { services } = plan.content;
  return {
    servicesLeftOut: services.filter(({ id }) => !granted.includes(id)).map(({ name }) => name),
    servicesWithoutNeed: services
      .filter(({ id, needs }) => content.grantedServices.includes(id) && needs.length === 0)
      .map(({ name }) => name),
  };
}

const isDisabled = (record: ClientRecord): boolean | undefined =>
  record.client.basics.disabledPerson ?? documentsOf(record, "serviceNeedAssessment").at(-1)?.content.disabledPerson;

const underReview = (record: ClientRecord, document: DecisionDocument): DecisionUnderReview => ({
  decision: document.content,
  specialSupport: specialSupportOf(record, document.content.decidedOn),
  disabledPerson: isDisabled(record),
  ...againstPlan(record, document),
});

const decisionPart = reviewPart({
  list: "decisionRules",
  rules: decisionRules,
  strip: "decision",
  about: "content",
  subjects: (record) => documentsOf(record, "decision").map((document) => at(document, underReview(record, document))),
});

/** The period for asking for rectification, of each decision the client has got or asked to be rectified. */
const rectificationPart = reviewPart({
  list: "rectificationRules",
  rules: rectificationRules,
  subjects: (record) =>
    documentsOf(record, "decision").flatMap((decision) => {
      const receipt = documentsOf(record, "decisionReceipt").find(({ content }) => content.decisionId === decision.id);
      const request = documentsOf(record, "rectificationRequest").find(({ content }) => content.decisionId === decision.id);
      const shownAt = request ?? receipt;
      const facts = { receivedOn: receipt?.content.receivedOn, requestedOn: request?.content.requestedOn };
      return shownAt ? [at(shownAt, facts, facts.receivedOn)] : [];
    }),
});

/** Everything the rules judge of decisions. */
export const decisionParts: readonly ReviewPart[] = [decisionPart, rectificationPart];
