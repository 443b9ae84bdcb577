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
    expect(z.toJSONSchema(localDateTimeSchema)).toMatchObject({
      type: "string",
      description: "Wall-clock time in Europe/Helsinki, YYYY-MM-DDTHH:mm",
    });
    expect(z.toJSONSchema(hetuSchema)).toMatchObject({ type: "string", description: "Finnish personal identity code" });
    expect(z.toJSONSchema(oidSchema)).toMatchObject({ type: "string", description: "ISO object identifier" });
    expect(z.toJSONSchema(clientIdSchema)).toMatchObject({ type: "string", format: "uuid" });
    expect(z.toJSONSchema(supportNeedSchema)).toMatchObject({ enum: expect.arrayContaining(["1", "99"]) });
    expect(z.toJSONSchema(dateRangeSchema)).toMatchObject({ required: ["start"], additionalProperties: false });
  });
});
