import { hetuSchema } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { basics } from "../fixtures/record.ts";
import { identifierProblem } from "./identifier.ts";
import { clientBasicsSchema } from "./schema.ts";
import { structureMessages } from "./texts.ts";

const { birthDate: _, ...nameless } = basics;
const issuesOf = (value: unknown) => clientBasicsSchema.safeParse(value).error?.issues ?? [];

describe("clientBasicsSchema", () => {
  it.each([{ hetu: "010190X901R" }, { temporaryId: "T-1" }, { birthDate: "1980-04-11" }])(
    "takes a client known by %j alone",
    (identifier) => {
      expect(issuesOf({ ...nameless, ...identifier })).toEqual([]);
    },
  );

  it("refuses a client with no identifier and names the field, with a text in each language", () => {
    expect(issuesOf(nameless)).toMatchObject([{ path: ["hetu"], params: { key: "casework/identifierMissing" } }]);
    for (const texts of Object.values(structureMessages)) expect(texts["casework/identifierMissing"]).toBeTruthy();
  });

  it("refuses what it does not know, a code with a wrong check character and a malformed municipality", () => {
    expect(issuesOf({ ...basics, gender: "x" })).toMatchObject([{ code: "unrecognized_keys" }]);
    expect(issuesOf({ ...basics, hetu: "010190X901A" })).toMatchObject([{ path: ["hetu"] }]);
    expect(issuesOf({ ...basics, municipality: "851x" })).toMatchObject([{ path: ["municipality"] }]);
  });

  it("never repeats the identity code in what it says", () => {
    expect(JSON.stringify(issuesOf({ ...basics, hetu: "010190X901A" }))).not.toContain("010190");
  });
});

describe("identifierProblem", () => {
  const artificial = { ...basics, hetu: hetuSchema.parse("010190X901R") };

  it("refuses an artificial code where real people are served", () => {
    expect(identifierProblem(artificial, { allowArtificial: false })?.key).toBe("casework/artificialHetu");
  });

  it("takes it in training, and a client without a code everywhere", () => {
    expect(identifierProblem(artificial, { allowArtificial: true })).toBeUndefined();
    expect(identifierProblem(basics, { allowArtificial: false })).toBeUndefined();
  });
});
