import {
  type ClientRecord,
  DOCUMENT_KINDS,
  type DocumentContent,
  type DocumentKind,
  documentsOf,
  type RecordDocument,
} from "@koonti/casework";
import { type DocumentId, documentIdSchema, type LocalDate, localDate, userIdSchema } from "@koonti/core";
import type { CaseEvent, CaseFile, CasePlan } from "../case-file/schema.ts";

const WRITER = { userId: userIdSchema.parse("00000000-0000-4000-8000-0000000000aa"), name: "Testi Työntekijä" };

/** A case on its way to a client's record: what has been written so far, and which documents an event or a plan has become. */
export class Conversion {
  readonly file: CaseFile;
  readonly asOf: LocalDate;
  readonly events: readonly CaseEvent[];
  readonly #client: ClientRecord["client"];
  #documents: readonly RecordDocument[] = [];
  readonly #bySubject = new Map<string, Set<DocumentId>>();

  constructor(file: CaseFile, client: ClientRecord["client"], asOf: string) {
    this.file = file;
    this.asOf = localDate(asOf);
    this.events = file.timeline.filter(({ at }) => at.slice(0, 10) <= asOf);
    this.#client = client;
  }

  /** The record as far as it has been written. */
  get record(): ClientRecord {
    return { client: this.#client, documents: this.#documents };
  }

  /** The documents that the events and plans named have become. */
  documentsOfSubjects(subjects: readonly string[]): ReadonlySet<DocumentId> {
    return new Set(subjects.flatMap((subject) => [...(this.#bySubject.get(subject) ?? [])]));
  }

  /** The first document of a kind that an event or a plan has become. */
  documentIdOf(subject: string | undefined, kind: DocumentKind): DocumentId | undefined {
    const ids = this.#bySubject.get(subject ?? "");
    return ids && documentsOf(this.record, kind).find(({ id }) => ids.has(id))?.id;
  }

  /** A plan of the case by its id. */
  planOf(id: string | undefined): CasePlan | undefined {
    return this.file.plans.find((plan) => plan.id === id);
  }

  /**
   * Writes a document and remembers whose events it came from. Content that is not of the kind's structure is an error of the adaptor. A case is
   * judged as it was found, with what its people left out, so it is not recorded by the command that would refuse it.
   */
  write<K extends DocumentKind>(kind: K, content: unknown, subjects: readonly string[]): void {
    const document = this.#found(kind, DOCUMENT_KINDS[kind].schema.parse(content) as DocumentContent<K>);
    this.#documents = [...this.#documents, document];
    for (const subject of subjects) this.#bySubject.set(subject, new Set([...(this.#bySubject.get(subject) ?? []), document.id]));
  }

  #found<K extends DocumentKind>(kind: K, content: DocumentContent<K>): RecordDocument {
    const { eventDate } = DOCUMENT_KINDS[kind] as { readonly eventDate: (content: DocumentContent<K>) => LocalDate | undefined };
    const number = String(this.#documents.length + 1).padStart(12, "0");
    const document = {
      id: documentIdSchema.parse(`00000000-0000-4000-8000-${number}`),
      clientId: this.#client.id,
      kind,
      version: 1,
      status: "final",
      author: WRITER,
      savedAt: `${this.asOf}T12:00:00.000Z`,
      lawDate: eventDate(content) ?? this.asOf,
      content,
    };
    return document as unknown as RecordDocument;
  }
}
