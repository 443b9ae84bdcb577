import { describe, expect, it } from "vitest";
import { kelaStatementSchema } from "../kela-statement/schema.ts";
import { talkRequestSchema, talkSchema } from "../talk/schema.ts";
import { assistanceApplicationSchema } from "./schema.ts";

const application = { receivedAt: "2026-05-04T08:20", kind: "preventive", urgent: false, complete: true };
const pathsOf = (schema: { safeParse: typeof assistanceApplicationSchema.safeParse }, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, code }) => [path.join("."), code]);

describe("the documents of social assistance", () => {
  it("read an application and refuse basic assistance, which is Kela's", () => {
    expect(assistanceApplicationSchema.parse(application)).toEqual(application);
    expect(pathsOf(assistanceApplicationSchema, { ...application, kind: "basic" })).toEqual([["kind", "invalid_value"]]);
  });

  it("refuse a day the calendar does not have, and members they do not know", () => {
    expect(pathsOf(assistanceApplicationSchema, { ...application, completedOn: "2026-02-30" })?.[0]?.[0]).toBe("completedOn");
    expect(pathsOf(assistanceApplicationSchema, { ...application, hetu: "010190X901R" })).toEqual([["", "unrecognized_keys"]]);
  });

  it("read requests for talks, talks and statements", () => {
    expect(talkRequestSchema.safeParse({ requestedOn: "2026-06-15", jointWithKela: true }).success).toBe(true);
    expect(talkSchema.safeParse({ heldOn: "2026-06-24", inPerson: true, requestId: "not an id" }).success).toBe(false);
    expect(kelaStatementSchema.safeParse({ sentOn: "2026-06-01", topic: "diagnosis" }).success).toBe(false);
  });
});
