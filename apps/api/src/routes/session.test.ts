import { routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { answered, matterIn } from "../../test-support/matter.ts";
import { TODAY, worlds } from "../../test-support/world.ts";

describe.each(await worlds())("the session on $name", (world) => {
  it("tells who is signed in, for which county, and the day it is there", async () => {
    const { user, county, today } = answered(await world.as("worker")(routes.getSession, {}));
    expect(user).toEqual(world.people.worker);
    expect(county).toMatchObject({ code: world.county, name: { fi: "Keski-Suomen hyvinvointialue" } });
    expect(today).toBe(TODAY);
  });

  it("is the client's own for one identified by their identity code", async () => {
    const { clientId, hetu, basics } = await matterIn(world);
    const { user } = answered(await world.asClient(hetu)(routes.getSession, {}));
    expect(user).toMatchObject({ kind: "client", clientId, name: `Testi ${basics.familyName}` });
  });

  it("names to workers those who can be named and asked, and to others nobody", async () => {
    const { colleagues } = answered(await world.as("worker")(routes.getColleagues, {}));
    expect(colleagues.map(({ name }) => name).toSorted()).toEqual(
      Object.values(world.people)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(colleagues.find(({ kind }) => kind === "partner")).toMatchObject({ organisation: expect.stringMatching(/^Testi-/) });
    expect(answered(await world.as("health")(routes.getColleagues, {})).colleagues).toEqual([]);
  });

  it("does not have to be there to ask whether the service answers", async () => {
    const { statusCode, body } = await world.app.inject({ url: "/api/health" });
    expect({ statusCode, body: JSON.parse(body) }).toEqual({ statusCode: 200, body: { status: "ok", version: "0.0.0" } });
  });
});
