import { describe, expect, it } from "vitest";
import { newId } from "../id/new-id.ts";
import { IdentifyingObservationError } from "./identifying-observation-error.ts";
import { refuseIdentifying } from "./refuse-identifying.ts";

describe("refuseIdentifying", () => {
  it.each([null, 7, true, "2026-11", "2026", "Jono kasvoi 2026-11-20.", "123e4567", { list: [{ month: "2026-11", needs: ["1", "99"] }] }])(
    "lets %j through",
    (content) => {
      expect(() => refuseIdentifying(content)).not.toThrow();
    },
  );

  it.each([["2026-11-20"], ["2026-11-20T10:00"], ["2026-11-20T10:00:00.000Z"], [newId()], [newId().toUpperCase()]])(
    "refuses %s wherever it is, without repeating it",
    (text) => {
      const refused = () => refuseIdentifying({ a: [{ b: text }] });
      expect(refused).toThrow(IdentifyingObservationError);
      expect(refused).toThrow(/\/a\/0\/b:/);
      expect(refused).not.toThrow(text);
    },
  );
});
