import { assessmentFrom } from "@koonti/casework";
import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { collatedRecord } from "../../testing/sample-record.ts";
import { knownOrigins } from "./origins.ts";

describe("the origin of a value", () => {
  const record = collatedRecord();
  const content = { ...assessmentFrom(record, { today: localDate("2026-02-17") }) };

  it("is told while the value stands as the record gave it", () => {
    const origins = knownOrigins(record, content);
    expect(origins).toContainEqual({ path: ["initiatedOn"], from: "initiation" });
    expect(origins).toContainEqual({ path: ["clientView"], from: "client" });
    expect(origins).toContainEqual({ path: ["needs", 0, "client", "text"], from: "collation" });
  });

  it("is no longer told once the writer has changed the value", () => {
    const origins = knownOrigins(record, { ...content, clientView: "Kirjoitettu uudelleen", needs: [] });
    expect(origins.map(({ path }) => path.join("."))).not.toContain("clientView");
    expect(origins.some(({ path }) => path[0] === "needs")).toBe(false);
  });
});
