import {
  type Client,
  type ClientBasics,
  type ClientRecord,
  type CommandContext,
  type DocumentContent,
  type DocumentKind,
  openDocument,
  type RecordDocument,
  type Refusal,
} from "@koonti/casework";
import type { ClientId, DocumentId, LocalDate, UserId } from "@koonti/core";

/** Who writes, and on which day. */
export interface Hand {
  readonly userId: string;
  readonly name: string;
}

const reasonOf = ({ reason, missing = [] }: Refusal): string => [reason, ...missing.map(({ path }) => path.join("."))].join(" ");

/**
 * Builds a client's record document by document, as the commands of casework would: what is recorded at once must have all that its form requires.
 * Identifiers come from the caller.
 *
 * @throws Error where a command refuses, with its reason and the fields that are missing.
 */
export class RecordBuilder {
  readonly client: Client;
  readonly #newId: () => string;
  #documents: readonly RecordDocument[] = [];

  constructor(basics: ClientBasics, newId: () => string) {
    this.#newId = newId;
    this.client = { id: newId() as ClientId, version: 1, basics };
  }

  /** The record as it stands. */
  get record(): ClientRecord {
    return { client: this.client, documents: this.#documents };
  }

  /** Adds a document written by somebody on a day; `final` finishes one that would stay a draft. */
  add<K extends DocumentKind>(kind: K, content: DocumentContent<K>, by: Hand, on: LocalDate, final = true): RecordDocument<K> {
    const opened = openDocument(this.record, { kind, content }, this.#context(by, on));
    if (!opened.ok) throw new Error(`A synthetic ${kind} was refused: ${reasonOf(opened.error)}`);
    const document = (final ? { ...opened.value, status: "final" } : opened.value) as RecordDocument<K>;
    this.#documents = [...this.#documents, document as RecordDocument];
    return document;
  }

  /** The client agrees to the text of a plan draft, and the plan is finished. */
  answerAndFinish(plan: RecordDocument<"clientPlan">, by: Hand, on: LocalDate): void {
    this.add("planAnswer", { planId: plan.id, planVersion: plan.version, answer: "agrees", answeredOn: on }, by, on);
    const finished = { ...plan, status: "final", version: plan.version + 1 } as RecordDocument<"clientPlan">;
    this.#documents = this.#documents.map((document) => (document.id === plan.id ? finished : document));
  }

  #context({ userId, name }: Hand, on: LocalDate): CommandContext {
    return {
      today: on,
      now: `${on}T10:00:00.000Z`,
      author: { userId: userId as UserId, name },
      newId: () => this.#newId() as DocumentId,
    };
  }
}
