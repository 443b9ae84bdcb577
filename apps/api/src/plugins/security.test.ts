import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemSchema } from "@koonti/api-contract";
import { afterAll, describe, expect, it } from "vitest";
import { worlds } from "../../test-support/world.ts";

const webRoot = mkdtempSync(join(tmpdir(), "koonti-web-"));
mkdirSync(join(webRoot, "assets"));
writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Koonti</title>");
writeFileSync(join(webRoot, "assets/app-1a2b.js"), "export {};");
afterAll(() => rmSync(webRoot, { recursive: true }));

describe.each((await worlds({ webRoot })).slice(0, 1))("the web app beside the API", ({ app }) => {
  it.each(["/", "/clients/00000000-0000-4000-8000-000000000001", "/signed-in?code=x"])(
    "is a page at %s that is asked for anew each time",
    async (url) => {
      const { statusCode, headers, body } = await app.inject({ url });
      expect({ statusCode, cache: headers["cache-control"], body }).toEqual({
        statusCode: 200,
        cache: "no-cache",
        body: expect.stringContaining("Koonti"),
      });
    },
  );

  it("keeps its parts for good, under names that change with them", async () => {
    const { headers } = await app.inject({ url: "/assets/app-1a2b.js" });
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it.each(["/api/nothing", "/assets/gone.js", "/nothing.txt", "/../../package.json"])("is not a page at %s", async (url) => {
    const answer = await app.inject({ url });
    expect(problemSchema.parse(answer.json())).toMatchObject({ status: 404, type: "urn:koonti:problem:notFound" });
  });

  it("is told where to sign in, and not to keep the answer", async () => {
    const { headers, body } = await app.inject({ url: "/config.json" });
    expect(headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(body)).toEqual({ issuer: "https://identity.test", audience: "koonti-api", clientId: "koonti-web" });
  });
});

describe.each((await worlds({ requestsPerMinute: 3 })).slice(0, 1))("every answer", ({ app }) => {
  it("keeps the browser strict, and one who asks too often waiting", async () => {
    const { headers } = await app.inject({ url: "/api/health" });
    const policy = String(headers["content-security-policy"]);
    for (const part of ["default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    await app.inject({ url: "/api/health" });
    await app.inject({ url: "/api/health" });
    const answer = await app.inject({ url: "/api/health" });
    expect(problemSchema.parse(answer.json())).toMatchObject({ status: 429, type: "urn:koonti:problem:tooManyRequests" });
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  });
});
