import type { Problem } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { faultsOf } from "./faults.ts";
import { structureFaults } from "./structure-texts.ts";

describe("the faults that the server names", () => {
  const problem: Problem = {
    type: "urn:koonti:problem:invalidRequest",
    title: "Virheellinen pyyntö",
    status: 400,
    errors: [{ pointer: "/content/goals/0/text", code: "too_big", message: "Liian pitkä" }],
    missing: [{ pointer: "/content/summary", code: "missing", message: "Yhteenveto" }],
  };

  it("find their place in the form, and say of what is missing that it is to be filled in", () => {
    expect(faultsOf(problem, ["content"])).toEqual([
      { path: ["goals", 0, "text"], message: "Liian pitkä" },
      { path: ["summary"], message: "Täytä tämä kohta" },
    ]);
  });

  it("are told once of a place, though what is missing stands in the problem twice", () => {
    const missing = [
      { pointer: "/content/summary", code: "missing", message: "Yhteenveto" },
      { pointer: "/content/madeOn", code: "missing", message: "Tehty" },
    ];
    expect(faultsOf({ ...problem, errors: missing, missing }, ["content"]).map(({ path }) => path)).toEqual([["summary"], ["madeOn"]]);
  });

  it("are those of the form, and none of what is elsewhere in the request", () => {
    const errors = [
      { pointer: "/kind", code: "notYours", message: "closing" },
      { pointer: "path/clientId", code: "notFound", message: "" },
      { pointer: "/contents/summary", code: "too_big", message: "Liian pitkä" },
    ];
    expect(faultsOf({ type: problem.type, title: problem.title, status: 403, errors }, ["content"])).toEqual([]);
  });

  it("are none without a problem", () => {
    expect(faultsOf(undefined)).toEqual([]);
  });
});

describe("the faults of structure", () => {
  const schema = z.strictObject({ name: z.string().min(1), kind: z.enum(["home", "office"]), on: z.iso.date() });

  it("say of an empty place that it is empty, and never a code", () => {
    const faults = structureFaults(schema, { name: "", on: "huomenna" }, "fi");
    expect(faults.filter(({ path }) => path[0] !== "on")).toEqual([
      { path: ["name"], message: "Täytä tämä kohta" },
      { path: ["kind"], message: "Täytä tämä kohta" },
    ]);
    expect(faults.find(({ path }) => path[0] === "on")?.message).not.toBe("Täytä tämä kohta");
  });
});
