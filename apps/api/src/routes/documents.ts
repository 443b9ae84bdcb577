import { routes } from "@koonti/api-contract";
import { correct, finalise, openDocument, type RecordDocument, sameContent, saveDraft } from "@koonti/casework";
import type { DocumentId } from "@koonti/core";
import type { FastifyInstance, FastifyReply } from "fastify";
import { ProblemError } from "../problem/problem-error.ts";
import { contentOf } from "../record/content.ts";
import { documentFrom } from "../record/mapping.ts";
import { type OpenRecord, withRecord } from "../record/open-record.ts";
import type { RecordUse } from "../record/record-use.ts";
import { refuse, refuseFinalising, refuseRecording } from "../record/refusals.ts";
import { commandContext, type RequestScope, scopeOf } from "../record/scope.ts";
import { wireDocument } from "../record/wire.ts";
import { insertDocument, requireWriter, saveVersion } from "../record/write-document.ts";
import { entityTag, staleVersion } from "../route/if-match.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

interface DocumentParams {
  readonly clientId: RecordUse["clientId"];
  readonly documentId: DocumentId;
}

const notFound = () => new ProblemError("notFound", { errors: [{ pointer: "path/documentId", code: "notFound", message: "" }] });

const documentIn = ({ visible }: OpenRecord, id: DocumentId): RecordDocument => {
  const document = visible.documents.find((other) => other.id === id);
  if (!document) throw notFound();
  return document;
};

const tagged = (reply: FastifyReply, document: RecordDocument) => {
  reply.header("etag", entityTag(document.version));
  return wireDocument(document);
};

const useOf = ({ clientId, documentId }: DocumentParams, action: RecordUse["action"], data: string): RecordUse => ({
  clientId,
  documentId,
  action,
  data,
});

/** A document to be changed: found, the user's to write, and still of the version the change builds on. */
function changeable(open: OpenRecord, { documentId }: DocumentParams, version: number, scope: RequestScope): RecordDocument {
  const document = documentIn(open, documentId);
  requireWriter(document, scope);
  if (document.version !== version) throw staleVersion(document.version);
  return document;
}

/** Writes, saves, finalises and corrects documents, and reads one. */
export function documentRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.postDocument, async ({ params, body, request, reply }) => {
    const scope = scopeOf(request, services);
    const content = contentOf(body.kind, body.content, scope.language);
    return withRecord(scope, { clientId: params.clientId, action: "write", data: body.kind }, async ({ store, record }) => {
      requireWriter({ kind: body.kind, content } as RecordDocument, scope);
      const opened = openDocument(record, { kind: body.kind, content }, commandContext(scope));
      if (!opened.ok) return refuseRecording(opened.error, scope.language);
      await insertDocument(store, record, opened.value, scope);
      return tagged(reply, opened.value);
    });
  });

  mount(app, routes.getDocument, async ({ params, request, reply }) =>
    withRecord(scopeOf(request, services), useOf(params, "read", "document"), async (open) =>
      tagged(reply, documentIn(open, params.documentId)),
    ),
  );

  mount(app, routes.putDocument, async ({ params, body, version, request, reply }) => {
    const scope = scopeOf(request, services);
    return withRecord(scope, useOf(params, "write", "document"), async (open) => {
      const document = changeable(open, params, version, scope);
      const content = contentOf(document.kind, body.content, scope.language);
      requireWriter({ kind: document.kind, content } as RecordDocument, scope);
      if (document.status === "draft" && sameContent(document.content, content)) return tagged(reply, document);
      const saved = saveDraft(document, content, commandContext(scope));
      if (!saved.ok) return refuse(saved.error, scope.language);
      await saveVersion(open.store, open.record, saved.value, scope);
      return tagged(reply, saved.value);
    });
  });

  mount(app, routes.finaliseDocument, async ({ params, version, request, reply }) => {
    const scope = scopeOf(request, services);
    return withRecord(scope, useOf(params, "write", "document"), async (open) => {
      const document = changeable(open, params, version, scope);
      const finished = finalise(open.record, document, commandContext(scope));
      if (!finished.ok) return refuseFinalising(finished.error, scope.language);
      await saveVersion(open.store, open.record, finished.value, scope);
      return tagged(reply, finished.value);
    });
  });

  mount(app, routes.correctDocument, async ({ params, body, version, request, reply }) => {
    const scope = scopeOf(request, services);
    return withRecord(scope, useOf(params, "write", "document"), async (open) => {
      const document = changeable(open, params, version, scope);
      const content = contentOf(document.kind, body.content, scope.language);
      const corrected = correct(document, content, body.reason, commandContext(scope));
      if (!corrected.ok) return refuseRecording(corrected.error, scope.language);
      await saveVersion(open.store, open.record, corrected.value as RecordDocument, scope);
      return tagged(reply, corrected.value as RecordDocument);
    });
  });

  mount(app, routes.getVersions, async ({ params, request }) =>
    withRecord(scopeOf(request, services), useOf(params, "read", "document"), async (open) => {
      const current = documentIn(open, params.documentId);
      const versions = await open.store.documents.versions(current.id);
      return { versions: versions.map(documentFrom).map(wireDocument) };
    }),
  );
}
