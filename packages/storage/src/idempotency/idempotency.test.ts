import type { CountyCode, UserId } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { backends, NOW } from "../../test-support/backends.ts";
import { aClient, freshCounty } from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";
import type { RepeatableRequest } from "./idempotency.ts";

const aRequest = (): RepeatableRequest => ({ userId: newId<"UserId">() as UserId, key: "key-1", requestHash: "a" });

describe.each(await backends())("a repeated request on $name", ({ storage }) => {
  const carryOut = (county: CountyCode, request: RepeatableRequest) =>
    storage.inCounty(county, async ({ clients, idempotency }) => {
      const claim = await idempotency.claim(request);
      if (claim.kind !== "new") return claim;
      const client = aClient();
      await clients.insert(client);
      await idempotency.answer(request, { clientId: client.id });
      return claim;
    });
  const clientsOf = (county: CountyCode) => storage.inCounty(county, ({ clients }) => clients.search({ prefix: "asiakas" }));

  it("is carried out once and answered again", async () => {
    const county = freshCounty();
    const request = aRequest();
    expect(await carryOut(county, request)).toEqual({ kind: "new" });
    const [client] = await clientsOf(county);
    expect(await carryOut(county, request)).toEqual({ kind: "repeated", response: { clientId: client?.id } });
    expect(await clientsOf(county)).toHaveLength(1);
  });

  it("is another request with another hash, user or county", async () => {
    const county = freshCounty();
    const request = aRequest();
    await carryOut(county, request);
    expect(await carryOut(county, { ...request, requestHash: "b" })).toEqual({ kind: "keyReused" });
    expect(await carryOut(county, { ...request, userId: newId<"UserId">() })).toEqual({ kind: "new" });
    expect(await carryOut(freshCounty(), request)).toEqual({ kind: "new" });
  });

  it("is carried out once also when it comes many times at once", async () => {
    const county = freshCounty();
    const request = aRequest();
    const claims = await Promise.all([1, 2, 3, 4].map(() => carryOut(county, request)));
    expect(claims.map(({ kind }) => kind).toSorted()).toEqual(["new", "repeated", "repeated", "repeated"]);
    expect(await clientsOf(county)).toHaveLength(1);
  });

  it("is carried out again after it failed", async () => {
    const county = freshCounty();
    const request = aRequest();
    const failing = storage.inCounty(county, async ({ idempotency }) => {
      await idempotency.claim(request);
      throw new Error("fault");
    });
    await expect(failing).rejects.toThrow("fault");
    expect(await carryOut(county, request)).toEqual({ kind: "new" });
  });

  it("is forgotten in time", async () => {
    const county = freshCounty();
    const request = aRequest();
    await carryOut(county, request);
    await storage.inCounty(county, async ({ idempotency }) => {
      expect(await idempotency.forgetBefore(NOW)).toBe(0);
      expect(await idempotency.forgetBefore("2026-11-21T00:00:00Z")).toBe(1);
      expect(await idempotency.claim(request)).toEqual({ kind: "new" });
    });
  });
});
