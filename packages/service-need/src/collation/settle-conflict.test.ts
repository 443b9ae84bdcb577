import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { settleConflict } from "./settle-conflict.ts";

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
