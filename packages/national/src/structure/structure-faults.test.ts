import { describe, expect, it } from "vitest";
import { notificationOfNeed } from "../structures/notification-of-need.gen.ts";
import type { Structure } from "./structure.ts";
import { structureFaults } from "./structure-faults.ts";

const changed = (changes: Partial<Structure>): Structure => ({ ...notificationOfNeed, ...changes });

const condition = { id: "test/x", at: [], fields: ["lisatiedot"] };

describe("structureFaults", () => {
  it("finds nothing in a structure that is in order", () => {
    expect(structureFaults(changed({ conditions: [condition] }))).toEqual([]);
  });

  it("finds a field that stands twice, and its row", () => {
    const [first] = notificationOfNeed.fields;
    const fields = [...notificationOfNeed.fields, ...(first ? [{ ...first, fields: [] }] : [])];
    expect(structureFaults(changed({ fields }))).toEqual(["asiakas stands twice", "row 1 stands twice"]);
  });

  it("finds a condition that stands twice", () => {
    expect(structureFaults(changed({ conditions: [condition, condition] }))).toEqual(["the condition test/x stands twice"]);
  });

  it.each([
    [{ fields: ["lisatieto"] }, "lisatieto"],
    [{ at: ["asiakas"], fields: ["lisatiedot"] }, "lisatiedot"],
    [{ fields: ["asiakas.lempinimi"] }, "asiakas.lempinimi"],
  ])("finds a condition about a field that is not there: %j", (changes, name) => {
    expect(structureFaults(changed({ conditions: [{ ...condition, ...changes }] }))).toEqual([
      `the condition test/x knows no field ${name}`,
    ]);
  });
});
