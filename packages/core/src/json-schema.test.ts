import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  clientIdSchema,
  countyCodeSchema,
  dateRangeSchema,
  hetuSchema,
  localDateSchema,
  localDateTimeSchema,
  localizedTextSchema,
  oidSchema,
  professionalSchema,
  sectorSchema,
  supportNeedSchema,
} from "./index.ts";

const SCHEMAS = {
  clientIdSchema,
  countyCodeSchema,
  dateRangeSchema,
  hetuSchema,
  localDateSchema,
  localDateTimeSchema,
  localizedTextSchema,
  oidSchema,
  professionalSchema,
  sectorSchema,
  supportNeedSchema,
};

describe("the schemas in a description of an API", () => {
  it.each(Object.entries(SCHEMAS))("%s becomes JSON Schema both for what goes in and what comes out", (_name, schema) => {
    for (const io of ["input", "output"] as const) expect(z.toJSONSchema(schema, { io })).toHaveProperty("type");
  });

  it("tell the formats that programs know", () => {
    expect(z.toJSONSchema(localDateSchema)).toMatchObject({ type: "string", format: "date" });
    expect(z.toJSONSchema(clientIdSchema)).toMatchObject({ type: "string", format: "uuid" });
    expect(z.toJSONSchema(supportNeedSchema)).toMatchObject({ enum: expect.arrayContaining(["1", "99"]) });
    expect(z.toJSONSchema(dateRangeSchema)).toMatchObject({ required: ["start"], additionalProperties: false });
  });
});
