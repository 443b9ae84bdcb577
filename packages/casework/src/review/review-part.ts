import type { DocumentId, LocalDate } from "@koonti/core";
import { evaluate, type OptionOverrides, type Rule } from "@koonti/rules";
import type { DocumentContent, DocumentKind } from "../document/kinds.ts";
import { type ClientRecord, documentsOf } from "../record/record.ts";
import type { RecordFinding } from "./finding.ts";

/** The day of the question and the county's choices. */
export interface ReviewContext {
  readonly today: LocalDate;
  /** The county's values for rule options, by option name. */
  readonly options?: OptionOverrides;
}

/** Something a set of rules is asked about: the subject, the day whose law judges it, and the document its findings are shown at. */
export interface ReviewSubject<Subject> {
  readonly subject: Subject;
  readonly asOf: LocalDate;
  readonly documentId?: DocumentId;
  readonly documentKind?: DocumentKind;
}

/** One set of rules and how its subjects are read out of a record. `strip` names the first step of paths that is not part of the content. */
export interface ReviewPart {
  readonly review: (record: ClientRecord, context: ReviewContext) => readonly RecordFinding[];
  readonly rules: readonly Rule[];
}

interface PartDefinition<Subject> {
  readonly rules: readonly Rule<Subject>[];
  readonly subjects: (record: ClientRecord, context: ReviewContext) => readonly ReviewSubject<Subject>[];
  readonly strip?: string;
  /** Whether the rules look at what the document says, or at the course of the matter. */
  readonly about?: "content" | "course";
}

const stripped = (finding: RecordFinding, strip: string | undefined): RecordFinding =>
  strip !== undefined && finding.path[0] === strip ? { ...finding, path: finding.path.slice(1) } : finding;

/** Ties a set of rules to the places of a record it judges. */
export function reviewPart<Subject>({ rules, subjects, strip, about = "course" }: PartDefinition<Subject>): ReviewPart {
  const findingsOf = (at: ReviewSubject<Subject>, { today, options }: ReviewContext): readonly RecordFinding[] =>
    evaluate(rules, at.subject, { asOf: at.asOf, today, options }).map((finding) => ({
      ...stripped(finding, strip),
      ...(at.documentId ? { documentId: at.documentId } : {}),
      ...(at.documentKind ? { documentKind: at.documentKind } : {}),
      ...(about === "content" ? { ofContent: true as const } : {}),
    }));
  return {
    rules: rules as unknown as readonly Rule[],
    review: (record, context) => subjects(record, context).flatMap((at) => findingsOf(at, context)),
  };
}

/** Rules about the content of one kind of document, asked of each document of the kind. */
export const perDocument = <K extends DocumentKind>(kind: K, rules: readonly Rule<DocumentContent<K>>[]): ReviewPart =>
  reviewPart<DocumentContent<K>>({
    rules,
    about: "content",
    subjects: (record) =>
      documentsOf(record, kind).map(({ id, content, lawDate }) => ({
        subject: content as DocumentContent<K>,
        asOf: lawDate,
        documentId: id,
        documentKind: kind,
      })),
  });
