import { DOCUMENT_KINDS, formOfKind } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Content } from "../../components/form/content-path.ts";
import { pathKey } from "../../components/form/content-path.ts";
import { eventFaults } from "./event-faults.ts";

const faulty = (content: Content): readonly string[] =>
  eventFaults(DOCUMENT_KINDS.closing.schema, formOfKind("closing") as FormDefinition, content, "fi").map(({ path }) => pathKey(path));

describe("what keeps an event from being recorded", () => {
  it("is what the structure refuses and what the form requires, each told once", () => {
    expect(faulty({})).toEqual(["closedOn", "relationshipEndsOn", "ground"]);
  });

  it("is what is required by what else has been written", () => {
    const days = { closedOn: "2026-05-18", relationshipEndsOn: "2026-05-18" };
    expect(faulty({ ...days, ground: "other" })).toEqual(["groundText"]);
    expect(faulty({ ...days, ground: "noGround" })).toEqual(["conclusion"]);
    expect(faulty({ ...days, ground: "noGround", conclusion: "Testi: tuen tarvetta ei enää ole." })).toEqual([]);
  });
});
