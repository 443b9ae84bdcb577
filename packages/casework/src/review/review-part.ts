import type { DocumentId, LocalDate } from "@koonti/core";
import { evaluate, type Finding, type OptionOverrides, type Rule } from "@koonti/rules";
import type { DocumentContent, DocumentKind } from "../document/kinds.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import type { RecordFinding } from "./finding.ts";

/** The day of the question and the county's choices. */
export interface ReviewContext {
  readonly today: LocalDate;
  /** The county's values for rule options, by option name. */
  readonly options?: OptionOverrides | undefined;
  /** The county's own rules, by the name of the list they are added to; the national ones stay. */
  readonly countyRules?: Readonly<Record<string, readonly Rule[]>> | undefined;
}

/** Something a set of rules is asked about: the subject, the day whose law judges it, and the document its findings are shown at. */
export interface ReviewSubject<Subject> {
  readonly subject: Subject;
  readonly asOf: LocalDate;
  readonly documentId: DocumentId;
  readonly documentKind: DocumentKind;
}

/** A named list of rules and how what they judge is read out of a record. */
export interface ReviewPart {
  readonly list: string;
  readonly rules: readonly Rule[];
  readonly review: (record: ClientRecord, context: ReviewContext) => readonly RecordFinding[];
}

interface PartDefinition<Subject> {
  /** The name of the list, as the package exports it; a county adds its rules by it. */
  readonly list: string;
  readonly rules: readonly Rule<Subject>[];
  readonly subjects: (record: ClientRecord, context: ReviewContext) => readonly ReviewSubject<Subject>[];
  /** The first step of paths that is not part of the document's content. */
  readonly strip?: string;
  /** Whether the rules look at what the document says, or at the course of the matter. */
  readonly about?: "content" | "course";
}

type Place = Pick<ReviewSubject<unknown>, "documentId" | "documentKind">;

const shownAt = (finding: Finding, { documentId, documentKind }: Place, about: "content" | "course"): RecordFinding =>
  about === "content" ? { ...finding, documentId, documentKind, ofContent: true } : { ...finding, documentId, documentKind };

const within = (finding: Finding, strip: string | undefined): Finding =>
  strip !== undefined && finding.path[0] === strip ? { ...finding, path: finding.path.slice(1) } : finding;

/** Ties a list of rules to the places of a record it judges. */
export function reviewPart<Subject>({ list, rules, subjects, strip, about = "course" }: PartDefinition<Subject>): ReviewPart {
  const rulesWith = ({ countyRules }: ReviewContext): readonly Rule<Subject>[] => {
    // A profile does not know the subjects of its rules; that they are the list's is for the county's own tests.
    const own = countyRules?.[list] as readonly Rule<Subject>[] | undefined;
    return own ? [...rules, ...own] : rules;
  };
  const review = (record: ClientRecord, context: ReviewContext): readonly RecordFinding[] => {
    const findings: RecordFinding[] = [];
    for (const at of subjects(record, context)) {
      const found = evaluate(rulesWith(context), at.subject, { asOf: at.asOf, today: context.today, options: context.options });
      for (const finding of found) findings.push(shownAt(within(finding, strip), at, about));
    }
    return findings;
  };
  return {
    list,
    rules: rules as unknown as readonly Rule[],
    review,
  };
}

/** Rules about the content of one kind of document, asked of each document of the kind. */
export const perDocument = <K extends DocumentKind>(kind: K, list: string, rules: readonly Rule<DocumentContent<K>>[]): ReviewPart =>
  reviewPart<DocumentContent<K>>({
    list,
    rules,
    about: "content",
    subjects: (record) => documentsOf(record, kind).map((document) => at(document, document.content as DocumentContent<K>)),
  });

interface Placed {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly lawDate: LocalDate;
}

/** A subject whose findings are shown at a document and judged by the law of a day: the document's own unless another is given. */
export const at = <Subject>({ id, kind, lawDate }: Placed, subject: Subject, asOf: LocalDate = lawDate): ReviewSubject<Subject> => ({
  subject,
  asOf,
  documentId: id,
  documentKind: kind,
});
