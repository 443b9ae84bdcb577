import { describe, expect, it } from "vitest";
import { DatabaseError, safeToLog } from "./database-error.ts";

const refusal = (more: object = {}) =>
  Object.assign(new Error('duplicate key: "Testi Asiakas-12"'), {
    code: "23505",
    severity: "ERROR",
    routine: "_bt_check_unique",
    detail: "Key (hetu)=(010190-900P) already exists.",
    params: ["010190-900P"],
    ...more,
  });

describe("safeToLog", () => {
  it("keeps of a driver's error only what leads to the cause", () => {
    const error = safeToLog(refusal({ constraint: "client_hetu", table: "client" }));
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error).toMatchObject({ code: "database", sqlState: "23505", constraint: "client_hetu", table: "client" });
    expect(String(error)).toBe("DatabaseError: The database refused a statement: SQLSTATE 23505, constraint client_hetu");
    expect(error).not.toHaveProperty("cause");
    expect(JSON.stringify(error)).not.toMatch(/Asiakas|010190/);
  });

  it("does without a constraint", () => {
    expect(String(safeToLog(refusal()))).toBe("DatabaseError: The database refused a statement: SQLSTATE 23505");
  });

  it.each([[new Error("fault")], [Object.assign(new Error("no server"), { code: "ECONNREFUSED" })], ["text"], [undefined]])(
    "leaves other errors alone",
    (error) => expect(safeToLog(error)).toBe(error),
  );
});
