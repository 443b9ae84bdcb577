import { collationOf } from "@koonti/casework";
import { localDate } from "@koonti/core";
import type { Statement } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { collatedRecord, sampleId } from "../../testing/sample-record.ts";
import { dropStatement, settleConflict, takeBackStatement, withQuotation } from "./statement-acts.ts";

const statement = collationOf(collatedRecord()).statements.find((one) => one.kind === "need" && one.need === "10") as Statement & {
  readonly kind: "need";
};

describe("a statement put aside", () => {
  it("is known by its document and its need", () => {
    const dropped = dropStatement([], statement, "Leikattu");
    expect(dropped).toEqual([{ documentId: sampleId(13), need: "10", reason: "Leikattu" }]);
  });

  it("has one reason, the latest", () => {
    const dropped = dropStatement(dropStatement([], statement, "Leikattu"), statement, "Parantunut");
    expect(dropped.map(({ reason }) => reason)).toEqual(["Parantunut"]);
  });

  it("counts again once it is taken back", () => {
    expect(takeBackStatement(dropStatement([], statement, "Leikattu"), statement)).toEqual([]);
  });
});

describe("a settled conflict", () => {
  const draft = { topic: "canWork", value: " partly ", reason: "Sairausloma jatkuu. ", clientsView: "" };

  it("is written without blanks around it, and without the client's view where there is none", () => {
    expect(settleConflict([], draft, localDate("2026-02-11"))).toEqual([
      { topic: "canWork", value: "partly", reason: "Sairausloma jatkuu.", settledOn: "2026-02-11" },
    ]);
  });

  it("takes the place of an earlier settlement of the same question only", () => {
    const before = settleConflict([], { ...draft, topic: "workAbility" }, localDate("2026-02-10"));
    const first = settleConflict(before, draft, localDate("2026-02-11"));
    const second = settleConflict(first, { ...draft, value: "no", clientsView: "Selkä" }, localDate("2026-02-12"));
    expect(second.map(({ topic, value }) => [topic, value])).toEqual([
      ["workAbility", "partly"],
      ["canWork", "no"],
    ]);
    expect(second[1]?.clientsView).toBe("Selkä");
  });
});

describe("a quotation", () => {
  it("begins an empty text and follows a written one on a line of its own", () => {
    expect(withQuotation(undefined, "Kela: pieni tuki")).toBe("Kela: pieni tuki");
    expect(withQuotation("Tilanne on tiukka. ", "Kela: pieni tuki")).toBe("Tilanne on tiukka.\nKela: pieni tuki");
  });
});
