import { routes } from "@koonti/api-contract";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { type World, worlds } from "../../test-support/world.ts";

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
  readonly security?: readonly object[];
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const described = async ({ app }: World) => (await app.inject({ url: "/openapi.json" })).json<OpenApi>();

const pathOf = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

const referencesIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);

describe.each((await worlds()).slice(0, 1))("the description of the API", (world) => {
  it("is valid OpenAPI 3.1", async () => {
    const description = await described(world);
    expect(description.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate(structuredClone(description) as never);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it.each(Object.values(routes))("has $method $path", async (route) => {
    const operation = (await described(world)).paths[pathOf(route.path)]?.[route.method.toLowerCase()];
    expect(operation?.operationId).toBe(route.id);
    expect(Object.keys(operation?.responses ?? {})).toEqual(
      expect.arrayContaining([String(route.reply.status), "400", "401", "403", "500"]),
    );
    expect(operation?.security).toEqual(route.signedIn ? [{ oidc: [] }] : undefined);
    expect(operation?.requestBody !== undefined).toBe("body" in route);
    const names = operation?.parameters?.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name)));
    expect(names.some((name) => name.toLowerCase() === "if-match")).toBe("versioned" in route && route.versioned);
  });

  it("says of every problem that it is a problem document", async () => {
    const { paths } = await described(world);
    const wrong = Object.values(paths).flatMap((path) =>
      Object.values(path).flatMap(({ operationId, responses }) =>
        Object.entries(responses)
          .filter(([status, { content = {} }]) => Number(status) >= 400 && !("application/problem+json" in content))
          .map(([status]) => `${operationId} ${status}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("names nothing that it does not describe", async () => {
    const description = await described(world);
    const known = Object.keys(description.components.schemas);
    expect([...new Set(referencesIn(description))].filter((name) => !known.includes(name))).toEqual([]);
  });

  it("can be read as a page", async () => {
    const { statusCode, headers } = await world.app.inject({ url: "/api/docs" });
    expect({ statusCode, type: headers["content-type"] }).toEqual({ statusCode: 200, type: expect.stringContaining("text/html") });
  });
});
