import { describe, expect, it } from "vitest";
import { z } from "zod";
import { completed, savableOf } from "./savable.ts";

const schema = z.strictObject({
  kind: z.enum(["single", "joint"]),
  summary: z.string().trim().max(10).optional(),
  goals: z.array(z.strictObject({ id: z.string().min(1), text: z.string(), needs: z.array(z.string()) })),
  services: z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) })),
});

const whole = { kind: "single", goals: [], services: [] };

describe("what of a draft can be saved", () => {
  it("is all of it when it is whole", () => {
    expect(savableOf(schema, whole)).toEqual({ content: whole, heldBack: [] });
  });

  it("fills in empty lists, texts and ids of their own", () => {
    const [goal] = (completed(schema, { ...whole, goals: [{}] }) as z.infer<typeof schema>).goals;
    expect(goal).toMatchObject({ text: "", needs: [] });
    expect(goal?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("holds back an item that is not whole and keeps the rest", () => {
    const services = [
      { id: "s1", name: "Ryhmä" },
      { id: "s2", name: "" },
      { id: "s3", name: "Ohjaus" },
    ];
    expect(savableOf(schema, { ...whole, services })).toEqual({
      content: { ...whole, services: [services[0], services[2]] },
      heldBack: [["services", 1]],
    });
  });

  it("names held-back items by where the writer sees them", () => {
    const services = [
      { id: "s1", name: "" },
      { id: "s2", name: "" },
    ];
    expect(savableOf(schema, { ...whole, services })?.heldBack).toEqual([
      ["services", 0],
      ["services", 1],
    ]);
  });

  it("holds back a text that is too long", () => {
    expect(savableOf(schema, { ...whole, summary: "aivan liian pitkä" })).toEqual({ content: whole, heldBack: [["summary"]] });
  });

  it("is nothing when what everything hangs on is missing", () => {
    expect(savableOf(schema, { goals: [], services: [] })).toBeUndefined();
  });
});
