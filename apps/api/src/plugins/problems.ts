import { PROBLEM_TITLES, PROBLEMS, type Problem, type ProblemKey, problemType } from "@koonti/api-contract";
import { textIn } from "@koonti/core";
import { UnstorableContentError } from "@koonti/storage";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { faultsOf, pointerOf } from "../problem/faults.ts";
import { languageOf } from "../problem/language.ts";
import { type ProblemDetails, ProblemError } from "../problem/problem-error.ts";
import { RequestStructureError } from "../route/validation.ts";

/** The largest body that is read. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/** Kinds of problem by the code Fastify gives its own errors. */
const FASTIFY_PROBLEMS: Readonly<Record<string, ProblemKey>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "notJson",
  FST_ERR_CTP_EMPTY_JSON_BODY: "notJson",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupportedMediaType",
  FST_ERR_CTP_BODY_TOO_LARGE: "tooLarge",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "invalidRequest",
};

const keyOf = (error: FastifyError): ProblemKey => {
  const known = FASTIFY_PROBLEMS[error.code];
  if (known) return known;
  if (error instanceof SyntaxError) return "notJson";
  if (error.statusCode === 429) return "tooManyRequests";
  return error.statusCode !== undefined && error.statusCode < 500 ? "invalidRequest" : "internal";
};

function send(request: FastifyRequest, reply: FastifyReply, key: ProblemKey, details: ProblemDetails = {}): FastifyReply {
  const problem: Problem = {
    type: problemType(key),
    title: textIn(PROBLEM_TITLES[key], languageOf(request)),
    status: PROBLEMS[key],
    requestId: request.id,
    ...details,
  };
  if (problem.status === 401) reply.header("www-authenticate", key === "tokenExpired" ? 'Bearer error="invalid_token"' : "Bearer");
  return reply.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
}

/** Pointers into the body are bare; those into other parts of the request begin with the part. */
const ROOTS: Readonly<Record<string, string>> = { body: "", params: "path", querystring: "query", headers: "header" };

const structureDetails = ({ cause, part }: RequestStructureError, request: FastifyRequest): ProblemDetails => ({
  errors: [...faultsOf(cause, languageOf(request), ROOTS[part])],
});

const UNSTORABLE = {
  fi: "Tekstissä on merkki, jota ei voi tallentaa",
  sv: "Texten har ett tecken som inte kan sparas",
  en: "The text holds a character that cannot be stored",
};

const unstorableDetails = ({ path }: UnstorableContentError, request: FastifyRequest): ProblemDetails => ({
  errors: [{ pointer: pointerOf(path), code: "unstorable", message: UNSTORABLE[languageOf(request)] }],
});

/** Where a fault lies that is not in a field of the body, and what was expected there. */
const PLACES: Partial<Readonly<Record<ProblemKey, { readonly pointer: string; readonly message: string }>>> = {
  notJson: { pointer: "", message: "JSON" },
  tooLarge: { pointer: "", message: `${BODY_LIMIT_BYTES}` },
  unsupportedMediaType: { pointer: "header/content-type", message: "application/json" },
};

const placeDetails = (key: ProblemKey): ProblemDetails => {
  const place = PLACES[key];
  return place ? { errors: [{ ...place, code: key }] } : {};
};

/** Every error becomes a problem document. What went wrong inside the service is logged, never sent. */
export function problems(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => send(request, reply, "notFound"));
  app.setErrorHandler((error: FastifyError | ProblemError, request, reply) => {
    if (error instanceof ProblemError) return send(request, reply, error.key, error.details);
    if (error instanceof RequestStructureError) return send(request, reply, "invalidRequest", structureDetails(error, request));
    if (error instanceof UnstorableContentError) return send(request, reply, "invalidRequest", unstorableDetails(error, request));
    const key = keyOf(error);
    if (key === "internal") request.log.error({ err: error }, "request failed");
    return send(request, reply, key, placeDetails(key));
  });
}
