import { expect, it } from "vitest";
import { present } from "./present.ts";

it("leaves out empty columns and nothing else", () => {
  expect(present({ none: null, zero: 0, no: false, text: "" })).toEqual({ zero: 0, no: false, text: "" });
});
