import { type CallOf, routes } from "@koonti/api-contract";
import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { contentsOf } from "../../test-support/contents.ts";
import { answered, problemOf } from "../../test-support/matter.ts";
import { worlds } from "../../test-support/world.ts";

type Observation = CallOf<(typeof routes)["postObservation"]>["body"];

const observation = (more: Partial<Observation> = {}): Observation => ({
  observedOn: localDate("2026-03-26"),
  theme: "Avaamaton posti ja velat",
  needs: ["3"],
  targetGroups: ["longTermUnemployed"],
  phenomenon: "Moni pitkään työttömänä ollut on lakannut avaamasta postiaan.",
  valence: "concern",
  frequency: "recurring",
  persons: "5-20",
  servicesRole: "gap",
  recipients: ["Hyvinvointialueen johto"],
  shl7Part: "1",
  clientVoiceIncluded: true,
  ...more,
});

describe.each(await worlds())("observations on $name", (world) => {
  const worker = world.as("worker");
  const send = (more?: Partial<Observation>) => worker(routes.postObservation, { body: observation(more) });

  it("are kept without a day, a place or a sender", async () => {
    answered(await send());
    const [kept] = await world.storage.inCounty(world.county, ({ observations }) => observations.list());
    expect(kept).toMatchObject({ month: "2026-03", content: { theme: "Avaamaton posti ja velat" } });
    expect(JSON.stringify(kept)).not.toContain("2026-03-26");
    expect(JSON.stringify(kept)).not.toContain(world.people.worker.id);
  });

  it.each([
    ["an identity code", "phenomenon", "Asiakas 010190-901K soitti."],
    ["a telephone number", "phenomenon", "Soita numeroon 040 123 4567."],
    ["an address of e-mail", "proposal", "Kirjoita testi.asiakas@example.org"],
  ] as const)("are refused with %s in them, and the place is told but not the text", async (_, member, text) => {
    const before = await contentsOf(world.storage, world.county);
    const lines = world.log.length;
    const problem = problemOf(await send({ [member]: text }));
    expect(problem).toMatchObject({ status: 422, type: "urn:koonti:problem:refused", errors: [{ pointer: `/${member}` }] });
    expect(`${JSON.stringify(problem)}${world.log.slice(lines).join("")}`).not.toContain(text);
    expect(await contentsOf(world.storage, world.county)).toEqual(before);
  });

  it("are counted, and a count that could point at somebody is covered with what it could be computed from", async () => {
    for (let n = 0; n < 9; n += 1) answered(await send({ needs: ["2"] }));
    for (let n = 0; n < 3; n += 1) answered(await send({ needs: ["11"] }));
    const { minCell, cells } = answered(await worker(routes.getObservationCounts, { query: { by: "need" } }));
    expect(minCell).toBeGreaterThanOrEqual(3);
    const shown = new Map(cells.map(({ key, shown: count }) => [key, count]));
    expect(shown.get("2")).toBe(9);
    expect(shown.get("11")).toBe("underThreshold");
    expect(cells.every(({ shown: count }) => typeof count === "string" || count === 0 || count >= minCell)).toBe(true);
  });

  it("of one county are not counted in another", async () => {
    answered(await send({ targetGroups: ["homeless"] }));
    const { cells } = answered(await world.asOther("worker")(routes.getObservationCounts, { query: { by: "targetGroup" } }));
    expect(cells.filter(({ shown }) => shown !== 0)).toEqual([]);
  });
});
