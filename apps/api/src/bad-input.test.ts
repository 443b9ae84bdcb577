import { type Problem, problemSchema, routes } from "@koonti/api-contract";
import type { InjectOptions } from "fastify";
import { describe, expect, it } from "vitest";
import { contentsOf } from "../test-support/contents.ts";
import { answered, at, changed, type Matter, matterIn, written } from "../test-support/matter.ts";
import { newcomer, receivedContact, storyFor } from "../test-support/story.ts";
import { type World, worlds } from "../test-support/world.ts";

/** What a request that must not get through is to be answered with. */
interface Expected {
  readonly status: number;
  readonly key: string;
  readonly pointer: string;
}

interface BadInput {
  readonly what: string;
  readonly expected: Expected;
  /** The request; `secrets` are things of it that must not be met in the log. */
  readonly request: (world: World) => Promise<InjectOptions & { readonly secrets?: readonly string[] }>;
}

const WRONG_CHECK = "010190-901Z";
const SECRET = "Erittäin henkilökohtainen asia";

const contactWith = async (world: World, change: (body: Record<string, Record<string, unknown>>) => void): Promise<InjectOptions> => {
  const body = structuredClone(receivedContact(world, newcomer({ familyName: "Asiakas-Salattu" }))) as unknown as Record<
    string,
    Record<string, unknown>
  >;
  (body["contact"] ?? {})["situation"] = SECRET;
  change(body);
  return { method: "POST", url: "/api/contacts", headers: await world.bearer("worker"), payload: body };
};

async function draftOf(
  world: World,
): Promise<{ readonly matter: Matter; readonly put: (more?: Record<string, unknown>) => InjectOptions }> {
  const matter = await matterIn(world);
  const draft = await written(world.as("worker"), matter.clientId, "serviceNeedAssessment", storyFor(world).oneOf("serviceNeedAssessment"));
  const { clientId, documentId } = at(draft);
  return {
    matter,
    put: (more) => ({
      method: "PUT",
      url: `/api/clients/${clientId}/documents/${documentId}`,
      payload: changed(draft, { summary: SECRET, ...more }),
    }),
  };
}

const NINE: readonly BadInput[] = [
  {
    what: "not JSON",
    expected: { status: 400, key: "notJson", pointer: "" },
    request: async (world) => ({
      method: "POST",
      url: "/api/contacts",
      headers: { ...(await world.bearer("worker")), "content-type": "application/json" },
      payload: `{"client": {"hetu": "${WRONG_CHECK}"`,
    }),
  },
  {
    what: "an unknown field",
    expected: { status: 400, key: "invalidRequest", pointer: "/contact/nickname" },
    request: (world) =>
      contactWith(world, ({ contact = {} }) => {
        contact["nickname"] = SECRET;
      }),
  },
  {
    what: "a wrong type",
    expected: { status: 400, key: "invalidRequest", pointer: "/contact/dutyHolder" },
    request: (world) =>
      contactWith(world, ({ contact = {} }) => {
        contact["dutyHolder"] = SECRET;
      }),
  },
  {
    what: "an impossible date",
    expected: { status: 400, key: "invalidRequest", pointer: "/content/startedOn" },
    request: async (world) => ({
      ...(await draftOf(world)).put({ startedOn: "2026-02-30" }),
      headers: { ...(await world.bearer("worker")), "if-match": '"1"' },
    }),
  },
  {
    what: "an identity code with a wrong check character",
    expected: { status: 400, key: "invalidRequest", pointer: "/client/hetu" },
    request: (world) =>
      contactWith(world, ({ client = {} }) => {
        client["hetu"] = WRONG_CHECK;
      }),
  },
  {
    what: "a stale version",
    expected: { status: 412, key: "staleVersion", pointer: "header/if-match" },
    request: async (world) => ({ ...(await draftOf(world)).put(), headers: { ...(await world.bearer("worker")), "if-match": '"7"' } }),
  },
  {
    what: "another county's client",
    expected: { status: 404, key: "notFound", pointer: "path/clientId" },
    request: async (world) => {
      const client = answered(await world.asOther("worker")(routes.postContact, { body: receivedContact(world) })).client;
      return { url: `/api/clients/${client.id}`, headers: await world.bearer("worker") };
    },
  },
  {
    what: "no token",
    expected: { status: 401, key: "unauthenticated", pointer: "header/authorization" },
    request: (world) => contactWith(world, () => undefined).then((request) => ({ ...request, headers: {} })),
  },
  {
    what: "an expired token",
    expected: { status: 401, key: "tokenExpired", pointer: "header/authorization" },
    request: async (world) => ({
      ...(await contactWith(world, () => undefined)),
      headers: await world.bearer("worker", { expiresIn: -60 }),
    }),
  },
];

const FURTHER: readonly BadInput[] = [
  {
    what: "a change that does not say what it builds on",
    expected: { status: 428, key: "versionMissing", pointer: "header/if-match" },
    request: async (world) => ({ ...(await draftOf(world)).put(), headers: await world.bearer("worker") }),
  },
  {
    what: "a version that is none",
    expected: { status: 400, key: "invalidRequest", pointer: "header/if-match" },
    request: async (world) => ({ ...(await draftOf(world)).put(), headers: { ...(await world.bearer("worker")), "if-match": "*" } }),
  },
  {
    what: "an unknown field deep in a document",
    expected: { status: 400, key: "invalidRequest", pointer: "/content/lifeSituation/favouriteColour" },
    request: async (world) => ({
      ...(await draftOf(world)).put({ lifeSituation: { favouriteColour: SECRET } }),
      headers: { ...(await world.bearer("worker")), "if-match": '"1"' },
    }),
  },
  {
    what: "a character that no database holds",
    expected: { status: 400, key: "invalidRequest", pointer: "/content/summary" },
    request: async (world) => ({
      ...(await draftOf(world)).put({ summary: "a\u0000b" }),
      headers: { ...(await world.bearer("worker")), "if-match": '"1"' },
    }),
  },
  {
    what: "half a character in a contact",
    expected: { status: 400, key: "invalidRequest", pointer: "/contact/clientsWords" },
    request: (world) =>
      contactWith(world, ({ contact = {} }) => {
        contact["clientsWords"] = "\ud83d";
      }),
  },
  {
    what: "a kind of document that there is not",
    expected: { status: 400, key: "invalidRequest", pointer: "/kind" },
    request: async (world) => ({
      method: "POST",
      url: `/api/clients/${(await matterIn(world)).clientId}/documents`,
      headers: await world.bearer("worker"),
      payload: { kind: "diary", content: { text: SECRET } },
    }),
  },
  {
    what: "an address with something else than an identifier",
    expected: { status: 400, key: "invalidRequest", pointer: "path/clientId" },
    request: async (world) => ({ url: `/api/clients/${encodeURIComponent(SECRET)}`, headers: await world.bearer("worker") }),
  },
  {
    what: "an identity code in an address",
    expected: { status: 400, key: "invalidRequest", pointer: "path/clientId" },
    request: async (world) => {
      const { hetu } = await matterIn(world);
      return { url: `/api/clients/${hetu}`, headers: await world.bearer("worker"), secrets: [hetu] };
    },
  },
  {
    what: "a query that is not known",
    expected: { status: 400, key: "invalidRequest", pointer: "query/scope" },
    request: async (world) => ({ url: "/api/worklist?scope=everybody", headers: await world.bearer("worker") }),
  },
  {
    what: "a body of another media type",
    expected: { status: 415, key: "unsupportedMediaType", pointer: "header/content-type" },
    request: async (world) => ({
      method: "POST",
      url: "/api/contacts",
      headers: { ...(await world.bearer("worker")), "content-type": "text/csv" },
      payload: SECRET,
    }),
  },
  {
    what: "a body beyond all measure",
    expected: { status: 413, key: "tooLarge", pointer: "" },
    request: (world) =>
      contactWith(world, ({ contact = {} }) => {
        contact["situation"] = SECRET.repeat(100_000);
      }),
  },
];

const answerTo = async (world: World, request: InjectOptions) => {
  const answer = await world.app.inject(request);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  return { answer, problem: problemSchema.parse(answer.json()) satisfies Problem };
};

describe.each(await worlds())("bad input on $name", (world) => {
  it.each([...NINE, ...FURTHER])("is refused and leaves nothing behind: $what", async ({ expected: { status, key, pointer }, request }) => {
    const { secrets = [], ...bad } = await request(world);
    const before = await Promise.all([world.county, world.otherCounty].map((county) => contentsOf(world.storage, county)));
    const lines = world.log.length;
    const { answer, problem } = await answerTo(world, bad);
    expect(problem).toMatchObject({ status, type: `urn:koonti:problem:${key}`, requestId: expect.any(String) });
    expect(answer.statusCode).toBe(status);
    expect(problem.errors?.map((fault) => fault.pointer)).toContain(pointer);
    expect(await Promise.all([world.county, world.otherCounty].map((county) => contentsOf(world.storage, county)))).toEqual(before);
    const said = `${world.log.slice(lines).join("")}${answer.body}`;
    for (const secret of [...secrets, WRONG_CHECK, SECRET, encodeURIComponent(SECRET), "Asiakas-Salattu"])
      expect(said).not.toContain(secret);
  });

  it("is told all at once, field by field, in the language asked for", async () => {
    const bad = await contactWith(world, ({ contact = {}, client = {} }) => {
      contact["receivedAt"] = "eilen";
      contact["channel"] = "savumerkki";
      client["hetu"] = WRONG_CHECK;
    });
    const texts = await Promise.all(
      ["fi", "sv", "en"].map(async (language) => {
        const { problem } = await answerTo(world, { ...bad, headers: { ...bad.headers, "accept-language": language } });
        expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual([
          "/client/hetu",
          "/contact/channel",
          "/contact/receivedAt",
        ]);
        return [problem.title, ...(problem.errors ?? []).map(({ message }) => message)];
      }),
    );
    for (const [index, text] of (texts[0] ?? []).entries()) expect(new Set([text, texts[1]?.[index], texts[2]?.[index]]).size).toBe(3);
  });

  it("of a client's hidden record is answered like that of no record at all", async () => {
    const client = answered(await world.asOther("worker")(routes.postContact, { body: receivedContact(world) })).client;
    const headers = await world.bearer("worker");
    const [foreign, none] = await Promise.all(
      [client.id, "00000000-0000-4000-8000-00000000dead"].map((id) => answerTo(world, { url: `/api/clients/${id}`, headers })),
    );
    expect({ ...foreign?.problem, requestId: "" }).toEqual({ ...none?.problem, requestId: "" });
  });
});

describe.each(await worlds())("a failure inside on $name", (world) => {
  it("says nothing of what went wrong, and logs it without the content", async () => {
    const { clientId } = await matterIn(world);
    const lines = world.log.length;
    const inCounty = world.storage.inCounty;
    Object.assign(world.storage, { inCounty: () => Promise.reject(new Error("the database is gone")) });
    const { answer, problem } = await answerTo(world, { url: `/api/clients/${clientId}`, headers: await world.bearer("worker") });
    Object.assign(world.storage, { inCounty });
    expect(problem).toMatchObject({ status: 500, type: "urn:koonti:problem:internal" });
    expect(answer.body).not.toContain("the database is gone");
    expect(world.log.slice(lines).join("")).toContain("the database is gone");
    expect(world.log.slice(lines).join("")).not.toContain(clientId);
  });
});
