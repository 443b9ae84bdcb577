import { describe, expect, it } from "vitest";
import { CLIENT, USER } from "../fixtures/users.ts";
import { DISCLOSURE_LOG_FIELDS, missingLogFields, USE_LOG_FIELDS } from "./rows.ts";
import { accessLogEntrySchema } from "./schema.ts";

const entry = {
  id: "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d99",
  at: "2026-02-18T10:00:00.000Z",
  user: { id: USER, name: "Testi Työntekijä-03A" },
  action: "read",
  provider: "08",
  data: "clientPlan",
  clientId: CLIENT,
  purpose: "clientWork",
  ground: "clientRelationship",
};

describe("a row of the use log", () => {
  it("is whole with data, provider, user, purpose and time (T53)", () => {
    expect(accessLogEntrySchema.parse(entry)).toEqual(entry);
    expect(missingLogFields(entry, USE_LOG_FIELDS)).toEqual([]);
  });

  it.each(["provider", "data", "purpose", "at", "user", "ground"])("is not one without %s (T53)", (field) => {
    const { [field as keyof typeof entry]: _, ...rest } = entry;
    expect(accessLogEntrySchema.safeParse(rest).success).toBe(false);
  });

  it("takes a refusal as its ground, and nothing else that is not known", () => {
    expect(accessLogEntrySchema.safeParse({ ...entry, action: "denied", ground: "noRelationship" }).success).toBe(true);
    expect(accessLogEntrySchema.safeParse({ ...entry, ground: "curiosity" }).success).toBe(false);
    expect(accessLogEntrySchema.safeParse({ ...entry, content: "Salainen" }).success).toBe(false);
    expect(accessLogEntrySchema.safeParse({ ...entry, at: "2026-02-18 10:00" }).success).toBe(false);
  });
});

describe("missingLogFields", () => {
  it("names every field of an empty row in the order of the law", () => {
    expect(missingLogFields({}, USE_LOG_FIELDS).map(({ path }) => path.join("."))).toEqual([
      "data",
      "provider",
      "user.name",
      "user.id",
      "purpose",
      "at",
    ]);
    expect(missingLogFields({}, DISCLOSURE_LOG_FIELDS)).toHaveLength(7);
  });

  it("does not take a blank for a purpose", () => {
    expect(missingLogFields({ ...entry, purpose: "  " }, USE_LOG_FIELDS).map(({ path }) => path)).toEqual([["purpose"]]);
  });
});
