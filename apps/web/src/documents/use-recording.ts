import type { ClientRecord, DocumentContent, DocumentKind } from "@koonti/casework";
import { useMemo, useState } from "react";
import { problemIn } from "../api/problem-failure.ts";
import type { ShownFault } from "../components/form/annotation.ts";
import type { Content } from "../components/form/content-path.ts";
import { useLanguage } from "../texts/use-language.ts";
import { faultsOf } from "./faults.ts";
import { recordingFaults } from "./recording-faults.ts";
import { useWriteDocument } from "./use-write-document.ts";

/** The recording of a document that is final at once. */
export interface Recording {
  /** Sends what has been written, unless something in it keeps it from being recorded. */
  readonly send: (content: Content, onRecorded: () => void) => void;
  readonly isUnderWay: boolean;
  /** What kept it from being recorded the last time it was tried, here or on the server, by its place in the form. */
  readonly faults: readonly ShownFault[];
  /** Why it could not be recorded, where that has no place in the form. */
  readonly failure: unknown;
}

const NONE: readonly ShownFault[] = [];

/** Records a document that is final at once: what keeps it from that is told before it is sent, by the same rules as the server's. */
export const useRecording = (kind: DocumentKind, record: ClientRecord): Recording => {
  const language = useLanguage();
  const { mutate, error, isPending, reset } = useWriteDocument(record.client.id);
  const [own, setOwn] = useState(NONE);
  const send = (content: Content, onRecorded: () => void): void => {
    const found = recordingFaults(kind, content, language, record);
    setOwn(found);
    reset();
    if (found.length > 0) return;
    // The structure of the kind has just been asked.
    mutate({ kind, content: content as unknown as DocumentContent<DocumentKind> }, { onSuccess: onRecorded });
  };
  const faults = useMemo(() => (own.length > 0 ? own : faultsOf(problemIn(error), ["content"])), [own, error]);
  return { send, isUnderWay: isPending, faults, failure: faults.length > 0 ? undefined : error };
};
