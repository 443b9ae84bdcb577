import { routes } from "@koonti/api-contract";
import { type ClientRecord, type DocumentContent, type DocumentKind, openDocument, type RecordDocument } from "@koonti/casework";
import type { FastifyInstance } from "fastify";
import { findOrOpenRecord } from "../record/find-or-open.ts";
import { refuseRecording } from "../record/refusals.ts";
import { requireTask } from "../record/require-task.ts";
import { requireWhole } from "../record/require-whole.ts";
import { commandContext, scopeOf } from "../record/scope.ts";
import { logUse } from "../record/use-log.ts";
import { wireDocument } from "../record/wire.ts";
import { insertDocument, requireWriter } from "../record/write-document.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

/** Records a contact and, in the same transaction, the matter it starts and whether help is needed at once. */
export function contactRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.postContact, async ({ body, request }) => {
    const scope = scopeOf(request, services);
    requireTask(scope);
    requireWriter({ kind: "contact", content: body.contact } as RecordDocument, scope);
    return services.storage.inCounty(scope.user.county, async (store) => {
      const { record: found, known, grant } = await findOrOpenRecord(store, body, scope);
      requireWhole(body, found, scope);
      let record: ClientRecord = found;
      const written: RecordDocument[] = [];
      const write = async <K extends DocumentKind>(kind: K, content: DocumentContent<K> | undefined) => {
        if (content === undefined) return;
        const opened = openDocument(record, { kind, content }, commandContext(scope));
        if (!opened.ok) return refuseRecording(opened.error, scope.language);
        record = await insertDocument(store, record, opened.value as RecordDocument, scope);
        written.push(opened.value as RecordDocument);
        return opened.value;
      };
      const contact = await write("contact", body.contact);
      await write("initiation", body.initiation && contact ? { ...body.initiation, contactId: contact.id } : undefined);
      await write("urgencyAssessment", body.urgency);
      await logUse(store, { clientId: record.client.id, action: "write", data: "contact" }, grant, scope);
      return { client: record.client, documents: written.map(wireDocument), knownClient: known };
    });
  });
}
