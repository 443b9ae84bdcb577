import { describe, expect, it } from "vitest";
import { type Change, gone, type Reason, reasonFor } from "./reasons.ts";

const change: Change = { file: "packages/core/src/a.ts", at: "if (days > 7) {", code: "days > 7", becomes: "days >= 7" };
const reason: Reason = { kind: "same", why: "Seven days are met above.", changes: [change] };

describe("the reason of a survivor", () => {
  it("is found wherever its line has moved", () => {
    expect(reasonFor({ ...change, line: 90 } as Change, [reason])).toBe(reason);
  });

  it.each<Partial<Change>>([{ file: "packages/core/src/b.ts" }, { at: "while (days > 7) {" }, { code: "days" }, { becomes: "true" }])(
    "is of that change alone: %j",
    (other) => {
      expect(reasonFor({ ...change, ...other }, [reason])).toBeUndefined();
    },
  );

  it("is left over when the change no longer lives", () => {
    expect(gone([reason], [change])).toEqual([]);
    expect(gone([reason], [{ ...change, becomes: "true" }])).toEqual([change]);
  });
});
