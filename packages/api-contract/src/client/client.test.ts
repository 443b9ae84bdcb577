import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { routes } from "../routes.ts";
import { type Answer, createApiClient, type ReplyOf } from "./client.ts";

const CLIENT = "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90";
const DOCUMENT = "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d91";
const params = { clientId: CLIENT, documentId: DOCUMENT } as never;

interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A client whose requests are kept and answered with what is given. */
function clientThat(answers: () => Response, settings: { readonly token?: string; readonly language?: string } = {}) {
  const sent: Sent[] = [];
  const client = createApiClient({
    origin: "https://api.test",
    token: async () => settings.token,
    ...(settings.language ? { language: () => settings.language as string } : {}),
    fetch: async (url, init = {}) => {
      const body = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
      sent.push({ url: String(url), method: init.method, headers: init.headers as Record<string, string>, body });
      return answers();
    },
  });
  return { client, sent };
}

const ok = () => Response.json({ status: "ok", version: "1" });

describe("the typed client", () => {
  it("sends a request as the route says", async () => {
    const { client, sent } = clientThat(ok, { token: "t0k.en", language: "sv" });
    await client(routes.putDocument, { params, version: 3, body: { content: { a: 1 } } });
    expect(sent).toEqual([
      {
        url: `https://api.test/api/clients/${CLIENT}/documents/${DOCUMENT}`,
        method: "PUT",
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          authorization: "Bearer t0k.en",
          "accept-language": "sv",
          "if-match": '"3"',
        },
        body: { content: { a: 1 } },
      },
    ]);
  });

  it("sends no more than there is", async () => {
    const { client, sent } = clientThat(ok);
    await client(routes.getHealth, {});
    expect(sent[0]).toEqual({
      url: "https://api.test/api/health",
      method: "GET",
      headers: { accept: "application/json" },
      body: undefined,
    });
  });

  it("puts a query into the address", async () => {
    const { client, sent } = clientThat(ok);
    await client(routes.getWorklist, { query: { scope: "team" } });
    expect(sent[0]?.url).toBe("https://api.test/api/worklist?scope=team");
  });

  it("keeps whatever stands in a parameter inside its place of the path", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: "grapheme" }), async (text) => {
        const { client, sent } = clientThat(ok);
        await client(routes.getRecord, { params: { clientId: text } as never });
        const [, , , place, ...rest] = (sent[0]?.url ?? "").replace("https://api.test", "").split("/");
        expect([decodeURIComponent(place ?? ""), rest]).toEqual([text, []]);
      }),
    );
  });

  it("gives the reply as a value", async () => {
    const { client } = clientThat(ok);
    const answer = await client(routes.getHealth, {});
    expectTypeOf(answer).toEqualTypeOf<Answer<ReplyOf<typeof routes.getHealth>>>();
    expect(answer).toEqual({ ok: true, value: { status: "ok", version: "1" } });
  });

  it("gives a problem as a value", async () => {
    const problem = { type: "urn:koonti:problem:staleVersion", title: "Muutettu", status: 412, currentVersion: 4 };
    const { client } = clientThat(() => Response.json(problem, { status: 412, headers: { "content-type": "application/problem+json" } }));
    expect(await client(routes.getRecord, { params })).toEqual({ ok: false, problem });
  });

  it.each([
    ["a page of something in between", () => new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" })],
    ["JSON that is no problem document", () => Response.json({ error: "x" }, { status: 502, statusText: "Bad Gateway" })],
    ["nothing", () => new Response(null, { status: 502, statusText: "Bad Gateway" })],
  ])("makes a problem of %s", async (_, answer) => {
    const { client } = clientThat(answer);
    expect(await client(routes.getHealth, {})).toEqual({ ok: false, problem: { type: "about:blank", title: "Bad Gateway", status: 502 } });
  });

  it("rejects only where the connection is lost", async () => {
    const client = createApiClient({
      origin: "https://api.test",
      token: () => undefined,
      fetch: () => Promise.reject(new TypeError("lost")),
    });
    await expect(client(routes.getHealth, {})).rejects.toThrow("lost");
  });

  it("asks for the version where the route is versioned, and only there", () => {
    const { client } = clientThat(ok);
    // @ts-expect-error: a save must say which version it builds on
    void client(routes.putDocument, { params, body: { content: {} } });
    // @ts-expect-error: there is no such scope
    void client(routes.getWorklist, { query: { scope: "everybody" } });
    expectTypeOf(client<typeof routes.getWorklist>)
      .parameter(1)
      .not.toHaveProperty("version");
  });
});
