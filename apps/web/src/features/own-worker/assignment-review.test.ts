import { reviewRecord } from "@koonti/casework";
import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { sampleInitiation, sampleRecord } from "../../testing/sample-record.ts";
import { recordWith, UNWRITTEN } from "./assignment-review.ts";

const today = localDate("2026-02-17");
const counsellor = { name: "Testi Työntekijä-10A", profession: "socialCounsellor", employment: "employmentContract" } as const;
const socialWorker = { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" } as const;
const record = sampleRecord(sampleInitiation);

const breachesOf = (content: object): readonly string[] =>
  reviewRecord(recordWith(record, { ...content }, today), { today })
    .filter(({ documentId, outcome }) => documentId === UNWRITTEN && outcome === "breached")
    .map(({ ref }) => ref);

describe("a naming that is being written", () => {
  it("is judged by the same rules as one that has been recorded", () => {
    const content = { namedOn: today, specialSupport: "yes", ownWorker: counsellor };
    expect(breachesOf(content)).toEqual(["SHL-42-c"]);
    expect(breachesOf({ ...content, pairWorker: socialWorker })).toEqual([]);
  });

  it("leaves the record as it is while it is not whole", () => {
    expect(recordWith(record, { namedOn: "17.2." }, today)).toBe(record);
  });
});
