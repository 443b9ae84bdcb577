import { describe, expect, it } from "vitest";
import { withQuotation } from "./quotation.ts";

describe("a quotation", () => {
  it("begins an empty text and follows a written one on a line of its own", () => {
    expect(withQuotation(undefined, "Kela: pieni tuki")).toBe("Kela: pieni tuki");
    expect(withQuotation("Tilanne on tiukka. ", "Kela: pieni tuki")).toBe("Tilanne on tiukka.\nKela: pieni tuki");
  });
});
