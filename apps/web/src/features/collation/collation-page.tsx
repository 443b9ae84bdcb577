import type { WireDocument } from "@koonti/api-contract";
import type { ClientRecord } from "@koonti/casework";
import type { ServiceNeedAssessment } from "@koonti/service-need";
import { serviceNeedAssessmentForm } from "@koonti/service-need";
import { useParams } from "@tanstack/react-router";
import { useContent } from "../../components/form/form-context.tsx";
import { DraftForm } from "../../drafts/draft-form.tsx";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { useDraft } from "../../drafts/use-draft.ts";
import { useRecord } from "../../record/use-record.ts";
import { CollationView } from "./collation-view.tsx";
import { draftAssessmentIn, readingOf, workOn } from "./open-assessment.ts";

interface WritingProps {
  readonly record: ClientRecord;
  readonly document: WireDocument;
}

/** The collation while the assessment is being written: what is decided here is saved into it. */
const Writing = ({ record, document }: WritingProps) => {
  const draft = useDraft(document);
  const content = useContent(draft.draft.store) as unknown as ServiceNeedAssessment;
  return (
    <DraftForm draft={draft} form={serviceNeedAssessmentForm} name="assessment" status="none">
      <CollationView record={record} work={workOn(record, draft, content)} status={<SaveStatus state={draft.state} />} />
    </DraftForm>
  );
};

/** The sectors' assessments and the client's own view as one picture (fi: kooste). */
export const CollationPage = () => {
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record, documents } = useRecord(clientId);
  const document = draftAssessmentIn(record, documents);
  if (document !== undefined) return <Writing key={document.id} record={record} document={document} />;
  return <CollationView record={record} work={readingOf(record)} />;
};
