import { textIn } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../../testing/sample-form.ts";
import { fieldAt, labelOfPath } from "./label-of-path.ts";

const label = (...path: (string | number)[]) => labelOfPath(sampleForm, path, (text) => textIn(text, "fi"));

describe("a place of the content in words", () => {
  it("is the label of its field", () => {
    expect(label("place")).toBe("Paikka");
  });

  it("numbers the items of lists from one", () => {
    expect(label("goals", 1, "text")).toBe("Tavoite 2, Tavoitteen teksti");
    expect(label("proposals", 0)).toBe("Ehdotus 1");
  });

  it("is the nearest field around it when the place has none of its own", () => {
    expect(label("goals", 0, "unknown")).toBe("Tavoite 1");
    expect(fieldAt(sampleForm, ["goals", 0, "kind"])?.definition.widget).toBe("choice");
  });

  it("is nothing where the form knows nothing", () => {
    expect(label("unknown", 0)).toBeUndefined();
    expect(label()).toBeUndefined();
  });
});
