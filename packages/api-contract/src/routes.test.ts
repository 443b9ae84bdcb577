import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { PROBLEMS } from "./problem/catalogue.ts";
import type { RouteContract } from "./route/define-route.ts";
import { routes } from "./routes.ts";

const all: readonly RouteContract[] = Object.values(routes);
const named = all.map((route) => [route.id, route] as const);

const namesIn = (path: string): readonly string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
const membersOf = (schema: z.ZodType | undefined): readonly string[] =>
  Object.keys((schema as { readonly shape?: object } | undefined)?.shape ?? {});

describe("the routes", () => {
  it("are known by their ids", () => {
    expect(Object.entries(routes).map(([key, { id }]) => [key, id])).toEqual(Object.keys(routes).map((key) => [key, key]));
  });

  it("have each a method and an address of their own", () => {
    const addresses = all.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ":")}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(named)("%s names in its address what it reads from it", (_, { path, params }) => {
    expect(namesIn(path)).toEqual(membersOf(params));
  });

  it.each(named)("%s reads nothing but identifiers from its address", (_, { path, params }) => {
    const words = Object.fromEntries(namesIn(path).map((name) => [name, "Testi Asiakas-12"]));
    if (params) expect(params.safeParse(words).success).toBe(false);
    else expect(namesIn(path)).toEqual([]);
  });

  it.each(named.filter(([, { params, query, body }]) => params ?? query ?? body))(
    "%s refuses what it does not know",
    (_, { params, query, body }) => {
      for (const schema of [params, query, body]) {
        const issues = schema?.safeParse({ somethingElse: 1 }).error?.issues ?? [];
        if (schema) expect(issues.map(({ code }) => code)).toContain("unrecognized_keys");
      }
    },
  );

  it.each(named)(
    "%s changes by version exactly where it says what happens to one who comes late",
    (_, { versioned = false, problems = [] }) => {
      expect([problems.includes(412), problems.includes(428)]).toEqual([versioned, versioned]);
    },
  );

  it.each(named)("%s reads with GET and changes with POST or PUT", (_, { method, body, versioned }) => {
    if (method === "GET") expect([body, versioned]).toEqual([undefined, undefined]);
    if (method === "PUT") expect([body !== undefined, versioned]).toEqual([true, true]);
  });

  it.each(named)("%s answers problems of a kind that there is", (_, { problems = [] }) => {
    for (const status of problems) expect(Object.values(PROBLEMS)).toContain(status);
  });

  it("let anybody in only to ask whether the service answers", () => {
    expect(all.filter(({ signedIn }) => !signedIn).map(({ id }) => id)).toEqual(["getHealth"]);
  });

  it("do not change", () => {
    expect(all.every((route) => Object.isFrozen(route))).toBe(true);
  });
});
