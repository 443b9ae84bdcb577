import { DOCUMENT_KIND_NAMES } from "@koonti/casework";
import { clientIdSchema, documentIdSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";
import { defineRoute } from "../route/define-route.ts";
import { clientParams } from "./clients.ts";
import { documentSchema } from "./document-schema.ts";

const documentParams = z.strictObject({ clientId: clientIdSchema, documentId: documentIdSchema });
const content = z.record(z.string(), z.unknown());
const documentReply = { status: 200, schema: documentSchema } as const;
const missing = [404, 412, 428] as const;

/**
 * Writes a new document: a draft where the kind is drafted, final at once where it is recorded. What is recorded must have all that its form
 * requires: 422 names each field that is missing, and nothing is written.
 */
export const postDocument = defineRoute({
  id: "postDocument",
  method: "POST",
  path: "/api/clients/:clientId/documents",
  summary: "Write a new document to the record",
  tag: "documents",
  signedIn: true,
  params: clientParams,
  body: z.strictObject({ kind: z.enum(DOCUMENT_KIND_NAMES), content }),
  reply: { status: 201, schema: documentSchema },
  problems: [404, 422],
});

/** The current version, with its `ETag`. */
export const getDocument = defineRoute({
  id: "getDocument",
  method: "GET",
  path: "/api/clients/:clientId/documents/:documentId",
  summary: "One document, current version",
  tag: "documents",
  signedIn: true,
  params: documentParams,
  reply: documentReply,
  problems: [404],
});

/** Saves a draft. On a stale version nothing is written and the current version number is told. */
export const putDocument = defineRoute({
  id: "putDocument",
  method: "PUT",
  path: "/api/clients/:clientId/documents/:documentId",
  summary: "Save a draft",
  tag: "documents",
  signedIn: true,
  versioned: true,
  params: documentParams,
  body: z.strictObject({ content }),
  reply: documentReply,
  problems: [...missing, 409, 422],
});

/** Makes a draft final, unless something required is missing or a rule of severity error is breached (422). */
export const finaliseDocument = defineRoute({
  id: "finaliseDocument",
  method: "POST",
  path: "/api/clients/:clientId/documents/:documentId/finalise",
  summary: "Make a draft final",
  tag: "documents",
  signedIn: true,
  versioned: true,
  params: documentParams,
  reply: documentReply,
  problems: [...missing, 409, 422],
});

/** Corrects a final document by a new version with a reason, unless it would leave empty what its form requires and the document had (422). */
export const correctDocument = defineRoute({
  id: "correctDocument",
  method: "POST",
  path: "/api/clients/:clientId/documents/:documentId/correct",
  summary: "Correct a final document with a reason",
  tag: "documents",
  signedIn: true,
  versioned: true,
  params: documentParams,
  body: z.strictObject({ content, reason: z.string().trim().min(3).max(5_000) }),
  reply: documentReply,
  problems: [...missing, 409, 422],
});

/** The versions of a document, oldest first. */
export const getVersions = defineRoute({
  id: "getVersions",
  method: "GET",
  path: "/api/clients/:clientId/documents/:documentId/versions",
  summary: "Every version of a document",
  tag: "documents",
  signedIn: true,
  params: documentParams,
  reply: { status: 200, schema: z.strictObject({ versions: z.array(documentSchema) }) },
  problems: [404],
});

/** The document in THL's JSON, for the kinds that have a national structure; 422 names what is still missing. */
export const getNational = defineRoute({
  id: "getNational",
  method: "GET",
  path: "/api/clients/:clientId/documents/:documentId/national",
  summary: "The document in the national structure (Sosmeta JSON)",
  tag: "documents",
  signedIn: true,
  params: documentParams,
  reply: { status: 200, schema: z.record(z.string(), z.unknown()) },
  problems: [404, 422],
});

/**
 * Takes a national document into the record (fi: vastaanotettu asiakirja): a document of ours, and what was received to the letter. `told` are
 * members of ours that the document does not tell. 422 names every place that is not as the structure says, or what must still be told. What
 * our form would require besides is not asked of a document from elsewhere.
 */
export const postNational = defineRoute({
  id: "postNational",
  method: "POST",
  path: "/api/clients/:clientId/national",
  summary: "Take a national document (Sosmeta JSON) into the record",
  tag: "documents",
  signedIn: true,
  params: clientParams,
  body: z.strictObject({
    document: content,
    told: content.optional(),
    receivedOn: localDateSchema.optional(),
    from: z.string().trim().min(1).max(300).optional(),
  }),
  reply: { status: 201, schema: documentSchema },
  problems: [404, 422],
});

/** Findings of a whole record, as `@koonti/rules` gives them, each with the document it concerns. */
export const getFindings = defineRoute({
  id: "getFindings",
  method: "GET",
  path: "/api/clients/:clientId/findings",
  summary: "What the rules say of the record today",
  tag: "documents",
  signedIn: true,
  params: clientParams,
  reply: { status: 200, schema: z.strictObject({ asOf: localDateSchema, findings: z.array(z.record(z.string(), z.unknown())) }) },
  problems: [404],
});

/** The collation of the record's sector assessments against its plan. */
export const getCollation = defineRoute({
  id: "getCollation",
  method: "GET",
  path: "/api/clients/:clientId/collation",
  summary: "The sectors' assessments as one picture",
  tag: "documents",
  signedIn: true,
  params: clientParams,
  reply: { status: 200, schema: z.record(z.string(), z.unknown()) },
  problems: [404],
});
