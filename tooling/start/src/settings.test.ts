import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { settingsFrom } from "./settings.ts";

describe("settingsFrom", () => {
  it("of an empty environment is the embedded database beside the code, and a quiet log", () => {
    const settings = settingsFrom({});
    expect(settings).toMatchObject({ port: undefined, host: "localhost", databaseUrl: undefined, logLevel: "silent" });
    expect(settings.dataFolder).toMatch(/[/\\]\.data$/);
    expect(settings.webRoot).toMatch(/apps[/\\]web[/\\]dist$/);
  });

  it("takes what the environment says", () => {
    const env = { PORT: "4000", HOST: "0.0.0.0", DATABASE_URL: "postgres://db/koonti", LOG_LEVEL: "info" };
    expect(settingsFrom(env)).toMatchObject({ port: "4000", host: "0.0.0.0", databaseUrl: "postgres://db/koonti", logLevel: "info" });
  });

  it("makes folders whole, wherever they are named from", () => {
    const { dataFolder, webRoot } = settingsFrom({ KOONTI_DATA: "elsewhere", KOONTI_WEB: "built" });
    expect([isAbsolute(dataFolder), isAbsolute(webRoot)]).toEqual([true, true]);
  });
});
