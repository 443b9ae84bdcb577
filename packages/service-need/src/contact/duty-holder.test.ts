import { NOTIFIER_CODES } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { contactPartyOf, isDutyHolder } from "./duty-holder.ts";

describe("who is obliged to notify", () => {
  it.each(["6", "7", "9", "10", "11", "12", "13", "14", "15", "19", "23", "24"] as const)("is notifier %s", (code) => {
    expect(isDutyHolder(code)).toBe(true);
  });

  it.each(["1", "2", "3", "4", "5", "8", "17", "18"] as const)("is not notifier %s", (code) => {
    expect(isDutyHolder(code)).toBe(false);
  });

  it("is not known of the rest", () => {
    expect(NOTIFIER_CODES.filter((code) => isDutyHolder(code) === undefined)).toEqual(["16", "22"]);
  });
});

describe("who made contact", () => {
  it("is told by the code of the notifier", () => {
    expect(contactPartyOf("1")).toBe("self");
    expect(contactPartyOf("2")).toBe("closePerson");
    expect(contactPartyOf("4")).toBe("otherPerson");
    expect(contactPartyOf("5")).toBe("legalRepresentative");
    expect(contactPartyOf("10")).toBe("authority");
    expect(contactPartyOf("22")).toBeUndefined();
  });
});
