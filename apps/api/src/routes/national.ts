import { routes } from "@koonti/api-contract";
import {
  fromNational,
  importNational,
  NATIONAL_PROBLEM_TEXTS,
  type NationalProblem,
  nationalOf,
  type RecordDocument,
} from "@koonti/casework";
import { type Language, textIn } from "@koonti/core";
import type { FastifyInstance } from "fastify";
import { pointerOf } from "../problem/faults.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { contentOf } from "../record/content.ts";
import { withRecord } from "../record/open-record.ts";
import { refuse } from "../record/refusals.ts";
import { commandContext, scopeOf } from "../record/scope.ts";
import { wireDocument } from "../record/wire.ts";
import { insertDocument, requireWriter } from "../record/write-document.ts";
import { entityTag } from "../route/if-match.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

/** Ends the request with why a national document was not taken in: each place that is not as the structure says. */
function refuseNational(problem: NationalProblem, language: Language): never {
  const message = textIn(NATIONAL_PROBLEM_TEXTS[problem.kind], language);
  const places = problem.kind === "invalid" ? problem.problems : [];
  const errors = places.map(({ path, code, message: text }) => ({ pointer: `/document${pointerOf(path)}`, code, message: text }));
  throw new ProblemError("refused", {
    detail: message,
    reason: problem.kind,
    errors: errors.length > 0 ? errors : [{ pointer: "/document", code: problem.kind, message }],
  });
}

/** National documents out of a record and into it. */
export function nationalRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.getNational, async ({ params, request }) => {
    const scope = scopeOf(request, services);
    const use = { clientId: params.clientId, documentId: params.documentId, action: "read", data: "nationalDocument" } as const;
    return withRecord(scope, use, async ({ visible }) => {
      const document = visible.documents.find(({ id }) => id === params.documentId);
      if (!document) throw new ProblemError("notFound", { errors: [{ pointer: "path/documentId", code: "notFound", message: "" }] });
      const national = nationalOf(visible, document, { ...scope.county.national, language: scope.language });
      if (!national.ok) return refuse(national.error, scope.language);
      return national.value;
    });
  });

  mount(app, routes.postNational, async ({ params, body, request, reply }) => {
    const scope = scopeOf(request, services);
    const { language } = scope;
    const { document: json, told = {}, receivedOn, from } = body;
    return withRecord(scope, { clientId: params.clientId, action: "write", data: "receivedDocument" }, async ({ store, record }) => {
      const read = fromNational(json, { language });
      if (!read.ok) return refuseNational(read.error, language);
      const { kind } = read.value;
      const content = contentOf(kind, { ...read.value.content, ...told }, language, "/told");
      requireWriter({ kind, content } as RecordDocument, scope);
      const facts = { language, told, ...(receivedOn && { receivedOn }), ...(from && { from }) };
      const imported = importNational(record, json, commandContext(scope), facts);
      if (!imported.ok) return refuseNational(imported.error, language);
      const withOurs = await insertDocument(store, record, imported.value.document, scope);
      await insertDocument(store, withOurs, imported.value.received, scope);
      reply.header("etag", entityTag(imported.value.document.version));
      return wireDocument(imported.value.document);
    });
  });
}
