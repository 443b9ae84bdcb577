import { problemSchema, routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { matterIn, problemOf } from "../../test-support/matter.ts";
import { newcomer } from "../../test-support/story.ts";
import { type World, worlds } from "../../test-support/world.ts";

const answerTo = async ({ app }: World, authorization: string | undefined) => {
  const answer = await app.inject({ url: "/api/session", headers: authorization === undefined ? {} : { authorization } });
  return { answer, problem: problemSchema.parse(answer.json()) };
};

describe.each(await worlds())("signing in on $name", (world) => {
  const subject = `subject-${world.people.worker.id}`;
  const refusals: readonly (readonly [string, () => Promise<string | undefined>])[] = [
    ["no header", async () => undefined],
    ["another scheme", async () => "Basic dGVzdGk6dGVzdGk="],
    ["a token that is none", async () => "Bearer not.a.token"],
    ["a token signed by nobody", async () => `Bearer ${world.issuer.unsigned(subject)}`],
    ["a token whose signature is a shared secret", async () => `Bearer ${await world.issuer.confused(subject)}`],
    [
      "a token signed with a key the issuer does not publish",
      async () => (await world.bearer("worker", { foreignKey: true })).authorization,
    ],
    ["a token for another audience", async () => (await world.bearer("worker", { audience: "another-api" })).authorization],
    ["a token of another issuer", async () => (await world.bearer("worker", { issuer: "https://elsewhere.test" })).authorization],
    ["a token that was changed", async () => `${(await world.bearer("worker")).authorization.slice(0, -4)}AAAA`],
  ];

  it.each(refusals)("is refused with %s", async (_, authorization) => {
    const { answer, problem } = await answerTo(world, await authorization());
    expect(problem).toMatchObject({
      status: 401,
      type: "urn:koonti:problem:unauthenticated",
      errors: [{ pointer: "header/authorization" }],
    });
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
  });

  it("has an end that is told apart", async () => {
    const { answer, problem } = await answerTo(world, (await world.bearer("worker", { expiresIn: -60 })).authorization);
    expect(problem).toMatchObject({ status: 401, type: "urn:koonti:problem:tokenExpired" });
    expect(answer.headers["www-authenticate"]).toBe('Bearer error="invalid_token"');
  });

  it("is of no use to one whom no register knows", async () => {
    const { problem } = await answerTo(world, `Bearer ${await world.issuer.sign("stranger")}`);
    expect(problem).toMatchObject({ status: 403 });
  });

  it("is of no use to one whose account is closed", async () => {
    const { taskless } = world.people;
    const account = { id: taskless.id, issuer: world.issuer.issuer, subject: `subject-${taskless.id}`, content: taskless };
    await world.storage.inCounty(world.county, ({ accounts }) => accounts.upsert({ ...account, active: false }));
    expect((await answerTo(world, (await world.bearer("taskless")).authorization)).problem.status).toBe(403);
    await world.storage.inCounty(world.county, ({ accounts }) => accounts.upsert(account));
  });

  it("with an identity code opens the record of that person in that county only", async () => {
    const { hetu } = await matterIn(world);
    const identified = (claims: Record<string, unknown>) => world.issuer.sign("somebody-identified", { claims });
    for (const claims of [
      { hetu: newcomer().hetu, county: world.county },
      { hetu, county: world.otherCounty },
      { hetu },
      { hetu: "x", county: world.county },
    ]) {
      expect((await answerTo(world, `Bearer ${await identified(claims)}`)).problem.status).toBe(403);
    }
  });

  it("is asked before anything else of a request is read", async () => {
    const { statusCode } = await world.app.inject({
      method: "POST",
      url: "/api/contacts",
      payload: "{",
      headers: { "content-type": "application/json" },
    });
    expect(statusCode).toBe(401);
  });

  it("is asked by every route but the one for the service's health", async () => {
    const open = Object.values(routes).filter(({ signedIn }) => !signedIn);
    expect(open.map(({ id }) => id)).toEqual(["getHealth"]);
    const id = "00000000-0000-4000-8000-000000000001";
    for (const { method, path, signedIn } of Object.values(routes)) {
      const url = path.replaceAll(/:\w+/g, id);
      const { statusCode } = await world.app.inject({ method, url, ...(method === "GET" ? {} : { payload: {} }) });
      expect({ url, statusCode }).toEqual({ url, statusCode: signedIn ? 401 : 200 });
    }
  });

  it("does not make another's token one's own", async () => {
    const { clientId } = await matterIn(world);
    const { hetu } = await matterIn(world);
    expect(problemOf(await world.asClient(hetu)(routes.getRecord, { params: { clientId } }))).toMatchObject({
      status: 403,
      errors: [{ code: "notOwnRecord" }],
    });
  });
});
