import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grant } from "../decision/grant.ts";
import { clientUser, partner, worker } from "../fixtures/users.ts";
import { WORK_TASKS } from "../user/codes.ts";
import { hasDirectTask, maskInList, maskProtected } from "./mask-protected.ts";

const RELATIONSHIP: Grant = { ground: "clientRelationship", purpose: "clientWork" };
const OTHER_TASK: Grant = { ground: "otherTask", purpose: "statedTask" };
const OWN: Grant = { ground: "ownData", purpose: "ownData" };
const INVITED: Grant = { ground: "invitation", purpose: "takingPart" };

const basics = {
  familyName: "Asiakas-03",
  protectedIdentity: true,
  municipality: "837",
  contactDetails: {
    streetAddress: "Testikatu 5",
    postalCode: "33100",
    phone: "040 000 0003",
    email: "testi@example.org",
    contactAddress: "PL 3",
  },
};
const secrets = ["837", "Testikatu", "33100", "040", "example.org"];

describe("a protected identity", () => {
  it("hides municipality, address, phone and e-mail, and leaves the contact address", () => {
    expect(maskProtected(basics, { user: worker("arranging"), grant: OTHER_TASK })).toEqual({
      basics: { familyName: "Asiakas-03", protectedIdentity: true, contactDetails: { contactAddress: "PL 3" } },
      masked: true,
    });
  });

  it("hides nothing from those whose task directly includes it, nor from the person", () => {
    expect(maskProtected(basics, { user: worker("arranging"), grant: RELATIONSHIP })).toEqual({ basics, masked: false });
    expect(maskProtected(basics, { user: clientUser(), grant: OWN })).toEqual({ basics, masked: false });
  });

  it("hides from the one who carries out a service unless the county says otherwise", () => {
    const viewer = { user: worker("execution"), grant: RELATIONSHIP };
    expect(maskProtected(basics, viewer).masked).toBe(true);
    expect(maskProtected(basics, { ...viewer, directTask: true }).masked).toBe(false);
    expect(maskProtected(basics, { user: worker("arranging"), grant: RELATIONSHIP, directTask: false }).masked).toBe(true);
  });

  it("changes nothing in what it was given, and adds no contact details where there are none", () => {
    const before = structuredClone(basics);
    maskProtected(basics, { user: partner(), grant: INVITED });
    expect(basics).toEqual(before);
    expect(maskProtected({ protectedIdentity: true }, { user: partner(), grant: INVITED }).basics).toEqual({ protectedIdentity: true });
  });

  it("never shows a secret to anyone without a direct task", () => {
    const users = [...WORK_TASKS.map((task) => worker(task)), partner(), clientUser()];
    const viewer = fc.record({ user: fc.constantFrom(...users), grant: fc.constantFrom(RELATIONSHIP, OTHER_TASK, OWN, INVITED) });
    fc.assert(
      fc.property(viewer, (who) => {
        const shown = JSON.stringify(maskProtected(basics, who).basics);
        if (!hasDirectTask(who)) for (const secret of secrets) expect(shown).not.toContain(secret);
      }),
    );
  });
});

describe("a client without a protected identity", () => {
  const open = { ...basics, protectedIdentity: false };

  it("is shown as they are", () => {
    expect(maskProtected(open, { user: worker("execution"), grant: OTHER_TASK })).toEqual({ basics: open, masked: false });
  });

  it("is shown to a partner without where they live", () => {
    const { basics: shown, masked } = maskProtected(open, { user: partner(), grant: INVITED });
    expect(masked).toBe(false);
    expect(shown).toEqual({ familyName: "Asiakas-03", protectedIdentity: false, contactDetails: { contactAddress: "PL 3" } });
  });
});

describe("maskInList", () => {
  it("shows of a protected person nothing but that they are one", () => {
    expect(maskInList({ protectedIdentity: true, name: "Testi Asiakas-03", age: 34, municipality: "837" })).toEqual({
      protectedIdentity: true,
    });
  });

  it("shows others as they are", () => {
    const person = { protectedIdentity: false, name: "Testi Asiakas-01", age: 45, municipality: "851" };
    expect(maskInList(person)).toEqual(person);
  });
});
