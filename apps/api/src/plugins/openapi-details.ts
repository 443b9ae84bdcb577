import { routes } from "@koonti/api-contract";

interface Operation {
  readonly operationId?: string;
  parameters?: object[];
  responses?: Record<string, { content?: Record<string, object> }>;
}

const VERSIONED: readonly string[] = Object.values(routes)
  .filter((route) => "versioned" in route && route.versioned)
  .map(({ id }) => id);

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "The version the change builds on, as its ETag gave it",
  schema: { type: "string", pattern: '^"\\d{1,9}"$' },
};

const isOperation = (value: unknown): value is Operation => typeof value === "object" && value !== null && "responses" in value;

function completeProblems({ responses = {} }: Operation): void {
  for (const [status, response] of Object.entries(responses)) {
    const { "application/json": problem, ...others } = response.content ?? {};
    if (Number(status) >= 400 && problem) response.content = { ...others, "application/problem+json": problem };
  }
}

function completeVersion(operation: Operation): void {
  if (operation.operationId === undefined || !VERSIONED.includes(operation.operationId)) return;
  operation.parameters = [...(operation.parameters ?? []), IF_MATCH];
}

/** Adds to a description what the schemas of the routes cannot say: the media type of problems, and the header of a change by version. */
export function withDetails<D extends object>(description: D): D {
  const { paths = {} } = description as { readonly paths?: object };
  const operations = Object.values(paths).flatMap((path: object) => Object.values(path).filter(isOperation));
  for (const operation of operations) {
    completeProblems(operation);
    completeVersion(operation);
  }
  return description;
}
