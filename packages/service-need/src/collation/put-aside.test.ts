import { describe, expect, it } from "vitest";
import { from, need } from "../fixtures/assessments.ts";
import { collate } from "./collate.ts";
import type { Statement } from "./collation.ts";
import { dropStatement, takeBackStatement } from "./put-aside.ts";

const ID = "00000000-0000-4000-8000-000000000013";
const health = { ...from("health", [need("10", "low", "olkapää"), need("9")]), id: ID };
const statement = collate({ assessments: [health] }).statements.find((one) => one.kind === "need" && one.need === "10") as Statement & {
  readonly kind: "need";
};

describe("a statement put aside", () => {
  it("is known by its document and its need", () => {
    const dropped = dropStatement([], statement, "Leikattu");
    expect(dropped).toEqual([{ documentId: ID, need: "10", reason: "Leikattu" }]);
  });

  it("has one reason, the latest", () => {
    const dropped = dropStatement(dropStatement([], statement, "Leikattu"), statement, "Parantunut");
    expect(dropped.map(({ reason }) => reason)).toEqual(["Parantunut"]);
  });

  it("is not counted by the collation", () => {
    const dropped = dropStatement([], statement, "Leikattu");
    expect(collate({ assessments: [health], dropped }).needs.map(({ code }) => code)).toEqual(["9"]);
  });

  it("of no document of a record changes nothing", () => {
    expect(dropStatement([], { ...statement, origin: { ...statement.origin, documentId: "x" } }, "Leikattu")).toEqual([]);
  });

  it("counts again once it is taken back", () => {
    expect(takeBackStatement(dropStatement([], statement, "Leikattu"), statement)).toEqual([]);
  });
});
