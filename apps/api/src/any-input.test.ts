import { type Problem, problemSchema } from "@koonti/api-contract";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { describe, expect, it } from "vitest";
import { changedJson } from "../test-support/changed-json.ts";
import { contentsOf } from "../test-support/contents.ts";
import { type Matter, matterIn } from "../test-support/matter.ts";
import { receivedContact, storyFor } from "../test-support/story.ts";
import { type World, worlds } from "../test-support/world.ts";

const KINDS = ["sectorAssessment", "serviceNeedAssessment", "clientPlan", "assignment", "serviceStart"] as const;

const RUNS = { numRuns: 60 };

/** Asks, and holds the answer to what every answer promises: it is what was asked for, or a problem that says what is wrong. */
async function asked(world: World, request: InjectOptions): Promise<boolean> {
  const answer = await world.app.inject({ method: "POST", headers: await world.bearer("worker"), ...request });
  if (answer.statusCode === 201) return true;
  const problem: Problem = problemSchema.parse(answer.json());
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect([400, 404, 409, 422]).toContain(problem.status);
  expect(problem.errors?.every(({ message }) => message !== "")).toBe(true);
  return false;
}

const recordingIn = ({ clientId }: Matter, payload: unknown): InjectOptions => ({
  url: `/api/clients/${clientId}/documents`,
  payload: payload as object,
});

describe.each(await worlds())("anything at all on $name", (world) => {
  it.each(KINDS)("is answered, and is either written whole or not at all: %s", async (kind) => {
    const matter = await matterIn(world);
    const body = { kind, content: storyFor(world).oneOf(kind) };
    const before = (await contentsOf(world.storage, world.county)).documents;
    let written = 0;
    await fc.assert(
      fc.asyncProperty(changedJson(body), async (changed) => {
        if (await asked(world, recordingIn(matter, changed))) written += 1;
      }),
      RUNS,
    );
    expect((await contentsOf(world.storage, world.county)).documents).toBe(before + written);
  });

  it("is answered, and makes a client whole or none: a contact", async () => {
    const before = (await contentsOf(world.storage, world.county)).clients;
    let written = 0;
    await fc.assert(
      fc.asyncProperty(changedJson(receivedContact(world)), async (changed) => {
        if (await asked(world, { url: "/api/contacts", payload: changed as object })) written += 1;
      }),
      RUNS,
    );
    expect((await contentsOf(world.storage, world.county)).clients).toBeLessThanOrEqual(before + written);
  });

  it("leaves a record that can be read, judged and collated", async () => {
    const matter = await matterIn(world);
    const story = storyFor(world);
    const recordings = fc.constantFrom(...KINDS).chain((kind) => changedJson({ kind, content: story.oneOf(kind) }));
    await fc.assert(
      fc.asyncProperty(recordings, async (changed) => void (await asked(world, recordingIn(matter, changed)))),
      RUNS,
    );
    for (const view of ["", "/findings", "/collation", "/access-log"]) {
      const answer = await world.app.inject({ url: `/api/clients/${matter.clientId}${view}`, headers: await world.bearer("worker") });
      expect([view, answer.statusCode]).toEqual([view, 200]);
    }
  });
});
