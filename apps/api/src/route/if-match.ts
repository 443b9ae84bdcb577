import type { FastifyRequest } from "fastify";
import { ProblemError } from "../problem/problem-error.ts";

const ENTITY_TAG = /^"(\d{1,9})"$/;

const fault = (code: string) => ({ errors: [{ pointer: "header/if-match", code, message: '"<version>"' }] });

/** The version a change builds on, from `If-Match: "3"`. Weak tags, lists and `*` are not accepted: they would let a change overwrite another. */
export function versionOf({ headers }: Pick<FastifyRequest, "headers">): number {
  const header = headers["if-match"];
  if (header === undefined) throw new ProblemError("versionMissing", fault("missing"));
  const [, version] = ENTITY_TAG.exec(header) ?? [];
  if (version === undefined) throw new ProblemError("invalidRequest", fault("invalid"));
  return Number(version);
}

/** The `ETag` of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/** The problem of one who builds on another version than the current one. */
export const staleVersion = (currentVersion: number | undefined): ProblemError =>
  new ProblemError("staleVersion", { ...fault("stale"), ...(currentVersion === undefined ? {} : { currentVersion }) });
