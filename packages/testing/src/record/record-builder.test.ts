import { latestOf } from "@koonti/casework";
import { describe, expect, it } from "vitest";
import { countingIds, TODAY } from "../../test-support/office.ts";
import { syntheticPerson } from "../person/synthetic-person.ts";
import { RecordBuilder } from "./record-builder.ts";

const HAND = { userId: "00000000-0000-4000-9000-000000000001", name: "Testi Työntekijä-03A" };
const builder = () => new RecordBuilder(syntheticPerson({ number: 1, age: 40, today: TODAY }), countingIds());
const plan = {
  kind: "joint",
  madeOn: TODAY,
  items: {
    needs: {},
    services: {},
    necessaryServices: {},
    meetings: {},
    strengths: {},
    duration: {},
    followUp: {},
    environment: {},
    clientProposal: {},
  },
};
const lists = { goals: [], services: [], actions: [], parties: [], needsWithoutGoal: [], dissents: [] };

describe("RecordBuilder", () => {
  it("adds documents as the commands of casework would", () => {
    const one = builder();
    const document = one.add("clientPlan", { ...plan, ...lists } as never, HAND, TODAY, false);
    expect(document).toMatchObject({ clientId: one.client.id, version: 1, status: "draft", author: HAND, lawDate: TODAY });
    expect(one.record.documents).toEqual([document]);
  });

  it("finishes a plan with the client's answer to its text", () => {
    const one = builder();
    one.answerAndFinish(one.add("clientPlan", { ...plan, ...lists } as never, HAND, TODAY, false), HAND, TODAY);
    expect(latestOf(one.record, "clientPlan")).toMatchObject({ status: "final", version: 2 });
    expect(latestOf(one.record, "planAnswer")?.content).toMatchObject({ planVersion: 1, answer: "agrees" });
  });

  it("does not change a record that it has given away", () => {
    const one = builder();
    const before = one.record;
    one.add("clientPlan", { ...plan, ...lists } as never, HAND, TODAY);
    expect(before.documents).toEqual([]);
  });

  it("refuses an event that lacks what its form requires, and names it", () => {
    const closing = { closedOn: TODAY, relationshipEndsOn: TODAY, ground: "other" } as const;
    expect(() => builder().add("closing", closing, HAND, TODAY)).toThrow("requiredMissing groundText");
    expect(builder().add("closing", { ...closing, groundText: "Muutti toiseen maahan." }, HAND, TODAY).status).toBe("final");
  });

  it("says why a document was refused", () => {
    const answer = { planId: "00000000-0000-4000-8000-00000000dead", planVersion: 1, answer: "agrees", answeredOn: TODAY };
    expect(() => builder().add("planAnswer", answer as never, HAND, TODAY)).toThrow("planUnknown");
  });
});
