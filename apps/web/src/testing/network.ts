import type { Problem } from "@koonti/api-contract";

type Answering = (init: RequestInit) => Response;

const unreachable: Answering = () => new Response(undefined, { status: 503 });

let answering = unreachable;

/** Takes the place of the network before the API's client takes hold of it. Until a test says otherwise, nothing answers. */
export const fakeNetwork = (): void => {
  answering = unreachable;
  globalThis.fetch = (async (_path: string, init: RequestInit) => answering(init)) as typeof fetch;
};

const json = (body: unknown, status: number): Response => new Response(JSON.stringify(body), { status });

/** Every request is answered so, until the test is over. */
export const answers = (body: unknown, status = 200): void => {
  answering = () => json(body, status);
};

/**
 * What is sent to be written from now on, in order; each is answered with what has been written, or with a problem.
 *
 * @param read - the answer to everything that only reads
 */
export const writes = (written: unknown, status = 201, read?: unknown): readonly unknown[] => {
  const sent: unknown[] = [];
  answering = ({ method, body }) => {
    if (method === "GET" && read !== undefined) return json(read, 200);
    sent.push(JSON.parse(String(body)));
    return json(written, status);
  };
  return sent;
};

/** As {@link writes}, but everything is refused with a problem. */
export const refuses = (problem: Problem, read?: unknown): readonly unknown[] => writes(problem, problem.status, read);

/** The problem document of a refused recording: what is missing stands in it twice. */
export const lacking = (...places: readonly (readonly [pointer: string, label: string])[]): Problem => {
  const missing = places.map(([pointer, message]) => ({ pointer, code: "missing", message }));
  const detail = "Pakollisia tietoja puuttuu. Täytä ne ensin.";
  return { type: "urn:koonti:problem:notRecordable", title: "Täytä puuttuvat tiedot", status: 422, detail, errors: missing, missing };
};
