import { emptyPlan, newParty } from "@koonti/client-plan";
import { expect, it } from "vitest";
import { partiesInOrder } from "./parties-in-order.ts";

it("shows a party after the client, and knows its own place in the plan", () => {
  const parties = [newParty("p1"), { ...newParty("p2"), kind: "client" as const }];
  expect(partiesInOrder({ ...emptyPlan("joint"), parties }).map(({ party, index }) => [party.id, index])).toEqual([
    ["p2", 1],
    ["p1", 0],
  ]);
});
