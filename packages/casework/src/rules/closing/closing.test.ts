import { localDate } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import type { Closing } from "../../closing/schema.ts";
import { judged } from "../../fixtures/judged.ts";
import { closingSaysThereIsNoGround } from "./closing-says-there-is-no-ground.ts";
import { closingSaysWhenAndWhy } from "./closing-says-when-and-why.ts";

const closedOn = localDate("2026-05-18");
const whole: Closing = { closedOn, relationshipEndsOn: closedOn, ground: "noGround", conclusion: "Perustetta ei enää ole." };
const { ground: _, ...groundless } = whole;
const { relationshipEndsOn: __, ...endless } = whole;
const old = localDate("2023-12-31");

describe("closing says there is no ground", () => {
  const rule = closingSaysThereIsNoGround;
  const examples: readonly Example<Closing>[] = [
    ["satisfied recorded", whole],
    ["satisfied recorded", { ...whole, closedOn: localDate("2015-04-01") }],
    ["breached notDocumented error at conclusion", { ...whole, conclusion: "" }],
    ["breached notDocumented error at conclusion", { closedOn }],
    ["breached groundMissing error at ground", groundless],
    ["breached otherGround error at ground", { ...whole, ground: "other", groundText: "Muutti pois" }],
    ["notApplicable notInForce", { ...whole, closedOn: localDate("2015-03-31") }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("closing says when and why", () => {
  const rule = closingSaysWhenAndWhy;
  const examples: readonly Example<Closing>[] = [
    ["satisfied recorded", whole],
    ["satisfied recorded", { ...groundless, groundText: "Muutti toiselle alueelle" }],
    ["breached endDayMissing error at relationshipEndsOn", endless],
    ["breached groundMissing error at ground", groundless],
    ["notApplicable notInForce", { ...whole, closedOn: old, relationshipEndsOn: old }],
    ["satisfied recorded", { ...whole, closedOn: localDate("2024-01-01") }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
