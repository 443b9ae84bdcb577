import type { ClientRecord, RecordFinding } from "@koonti/casework";
import { reviewRecord } from "@koonti/casework";
import type { DocumentId, Language } from "@koonti/core";
import type { Texts } from "@koonti/rules";
import { explain } from "@koonti/rules";
import { useDeferredValue, useMemo } from "react";
import type { ShownFinding } from "../components/form/annotation.ts";
import { toneOf } from "../components/form/annotation.ts";
import type { Content } from "../components/form/content-path.ts";
import { pathKey } from "../components/form/content-path.ts";
import { useContent } from "../components/form/form-context.tsx";
import type { Draft } from "../drafts/draft.ts";
import { useReviewContext } from "../record/use-record.ts";
import { useLanguage } from "../texts/use-language.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

const shown = (finding: RecordFinding, texts: Texts, language: Language): ShownFinding | undefined => {
  const tone = toneOf(finding);
  if (tone === undefined) return;
  const key = `${finding.ruleId}#${finding.message?.key ?? finding.outcome}#${pathKey(finding.path)}`;
  return { key, path: finding.path, tone, ...explain(finding, texts, language) };
};

/** Findings in words of the language spoken now; those that need nobody's attention are left out. */
export const useShownFindings = (findings: readonly RecordFinding[]): readonly ShownFinding[] => {
  const texts = useRuleTexts();
  const language = useLanguage();
  return useMemo(() => {
    const all = findings.map((finding) => shown(finding, texts, language)).filter((one) => one !== undefined);
    return [...new Map(all.map((one) => [one.key, one])).values()];
  }, [findings, texts, language]);
};

/** What every rule says of a record today. */
export const useReview = (record: ClientRecord): readonly RecordFinding[] => {
  const context = useReviewContext();
  return useMemo(() => reviewRecord(record, context), [record, context]);
};

const withContent = (record: ClientRecord, documentId: DocumentId, content: Content): ClientRecord => ({
  ...record,
  documents: record.documents.map((document) =>
    document.id === documentId ? ({ ...document, content } as unknown as typeof document) : document,
  ),
});

/**
 * What the rules say of a document as it is being written: the same rules and the same record as the server has, with the text on the page in
 * place of the saved one. Follows the writing a moment behind, so that typing stays light.
 */
export const useDraftFindings = (record: ClientRecord, documentId: DocumentId, draft: Draft): readonly ShownFinding[] => {
  const content = useDeferredValue(useContent(draft.store));
  const written = useMemo(() => withContent(record, documentId, content), [record, documentId, content]);
  const findings = useReview(written);
  const own = useMemo(() => findings.filter((finding) => finding.documentId === documentId), [findings, documentId]);
  return useShownFindings(own);
};
