import { countyCodeSchema, LANGUAGES, localDate, type Result } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATA_CATEGORIES } from "../data/codes.ts";
import { CLIENT, COUNTY, clientUser, OTHER_CLIENT, partner, request, USER, worker } from "../fixtures/users.ts";
import { missingLogFields, USE_LOG_FIELDS } from "../log/rows.ts";
import { accessLogEntrySchema } from "../log/schema.ts";
import { SERVICE_TASKS, WORK_TASKS } from "../user/codes.ts";
import type { AccessRequest } from "./access-request.ts";
import { decideAccess, SHORTEST_REASON } from "./decide-access.ts";
import { ASK_LABELS, ASK_NEXT, DENIAL_LABELS, DENIAL_REASONS, type Denial } from "./denial.ts";
import { ACCESS_PURPOSES, GRANT_GROUNDS, GROUND_LABELS, type Grant, PURPOSE_LABELS } from "./grant.ts";

const brief = (result: Result<Grant, Denial>): string =>
  result.ok ? `${result.value.ground} ${result.value.purpose}` : `refused ${result.error.reason}`;
const decided = (...asked: Parameters<typeof request>) => brief(decideAccess(request(...asked)));
const inRelationship = { relationship: { active: true, assigned: true } } as const;
const REASON = "Päivystys, omatyöntekijä poissa";

describe("another county's data", () => {
  it("is for nobody, whatever they are and say", () => {
    const county = countyCodeSchema.parse("21");
    for (const user of [worker("broadResponsibility"), worker("management"), partner(), clientUser()]) {
      expect(decided(user, { ...inRelationship, county, reason: REASON, invited: true, own: true })).toBe("refused otherCounty");
    }
  });
});

describe("a worker", () => {
  it("uses the data of a client whose matters they handle", () => {
    expect(decided(worker("arranging"), inRelationship)).toBe("clientRelationship clientWork");
    expect(decided(worker("arranging"), { ...inRelationship, action: "write" })).toBe("clientRelationship clientWork");
    expect(decided(worker("arranging"), { relationship: { active: true } })).toBe("clientRelationship clientWork");
  });

  it("without a client relationship and a reason is refused, and told what would help (T49)", () => {
    expect(decideAccess(request(worker("arranging")))).toEqual({
      ok: false,
      error: { kind: "refused", reason: "noRelationship", ask: "self", openableWithReason: true },
    });
    expect(decided(worker("arranging"), { relationship: { active: true, assigned: false } })).toBe("refused noRelationship");
    expect(decided(worker("arranging"), { relationship: { active: false, assigned: true } })).toBe("refused noRelationship");
  });

  it("states the other task in so many words", () => {
    const spoken = (reason: string) => decided(worker("arranging"), { reason });
    expect(spoken(REASON)).toBe("otherTask statedTask");
    expect(spoken("x".repeat(SHORTEST_REASON))).toBe("otherTask statedTask");
    expect(spoken("x".repeat(SHORTEST_REASON - 1))).toBe("refused reasonTooShort");
    expect(spoken(`   ${"x".repeat(SHORTEST_REASON - 1)}   `)).toBe("refused reasonTooShort");
    expect(spoken("   ")).toBe("refused noRelationship");
  });

  it("needs no reason while handling a contact that has just come in", () => {
    expect(decided(worker("arranging"), { relationship: { active: false, handlesContact: true } })).toBe("otherTask contactReceived");
  });

  it("without a work task is refused, reason or not", () => {
    expect(decided(worker(undefined), { ...inRelationship, reason: REASON })).toBe("refused noWorkTask");
  });

  it("sees nothing that the work task never sees, by no reason", () => {
    const shelter = { category: "shelter", serviceTask: "workingAge" } as const;
    expect(decided(worker("broadResponsibility"), { ...inRelationship, ...shelter, reason: REASON })).toBe("refused dataNotForTask");
    expect(decided(worker("childSocialWorker"), { ...inRelationship, ...shelter })).toBe("clientRelationship clientWork");
    expect(decided(worker("arranging"), { ...inRelationship, category: "decisions", serviceTask: "childProtection" })).toBe(
      "refused dataNotForTask",
    );
    expect(decided(worker("arranging"), { ...inRelationship, category: "decisions", serviceTask: "elderly" })).toBe(
      "clientRelationship clientWork",
    );
  });

  it.each([
    ["administrative", "administration"],
    ["support", "support"],
    ["archive", "archive"],
    ["management", "management"],
  ] as const)("of %s works without clients: each use by a reason", (workTask, purpose) => {
    expect(decided(worker(workTask), inRelationship)).toBe("refused noRelationship");
    expect(decided(worker(workTask), { ...inRelationship, reason: REASON })).toBe(`otherTask ${purpose}`);
  });

  it.each(["support", "archive", "management"] as const)("of %s does not write", (workTask) => {
    expect(decided(worker(workTask), { action: "write", reason: REASON })).toBe("refused taskDoesNotWrite");
  });
});

describe("a student", () => {
  const practice = {
    as: "arranging",
    period: { start: localDate("2026-01-07"), end: localDate("2026-05-29") },
    supervisorId: USER,
  } as const;
  const on = (today: string | undefined, more: Partial<AccessRequest> = {}) =>
    decided(worker("student", { practice }), { ...inRelationship, ...(today && { today: localDate(today) }), ...more });

  it("works as what is practised, from the first day to the last", () => {
    expect(on("2026-01-07")).toBe("clientRelationship practice");
    expect(on("2026-05-29", { category: "decisions", serviceTask: "elderly" })).toBe("clientRelationship practice");
    expect(on("2026-05-29", { category: "decisions", serviceTask: "childProtection" })).toBe("refused dataNotForTask");
  });

  it("has no right before, after, on an unknown day, or without a practice", () => {
    expect([on("2026-01-06"), on("2026-05-30"), on(undefined)]).toEqual(Array(3).fill("refused practiceNotInForce"));
    expect(decided(worker("student"), { ...inRelationship, today: localDate("2026-02-01") })).toBe("refused practiceNotInForce");
  });
});

describe("a partner", () => {
  it("uses the data of a client whose matter they were asked into", () => {
    expect(decided(partner(), { invited: true })).toBe("invitation takingPart");
    expect(decided(partner(), { invited: true, action: "write", own: true })).toBe("invitation takingPart");
  });

  it("uses nothing uninvited, by no reason and no relationship", () => {
    expect(decided(partner(), { ...inRelationship, reason: REASON })).toBe("refused notInvited");
    expect(decided(partner({ organisation: undefined }), { invited: true })).toBe("refused notInvited");
  });

  it("writes only their own part", () => {
    expect(decided(partner(), { invited: true, action: "write", own: false })).toBe("refused notOwnDocument");
    expect(decided(partner(), { invited: true, own: false })).toBe("invitation takingPart");
  });
});

describe("a client", () => {
  it("reads and completes their own record", () => {
    expect(decided(clientUser())).toBe("ownData ownData");
    expect(decided(clientUser(), { action: "write", own: true })).toBe("ownData ownData");
    expect(decided(clientUser(), { action: "write", own: false })).toBe("refused notOwnDocument");
  });

  it("never sees another's, by no reason and no invitation", () => {
    expect(decided(clientUser(), { clientId: OTHER_CLIENT, reason: REASON, invited: true })).toBe("refused notOwnRecord");
    expect(decided(clientUser({ clientId: undefined }))).toBe("refused notOwnRecord");
  });
});

const requests: fc.Arbitrary<AccessRequest> = fc
  .record({
    user: fc.oneof(
      fc.constantFrom(undefined, ...WORK_TASKS).map((task) => worker(task)),
      fc.constantFrom(partner(), clientUser(), clientUser({ clientId: OTHER_CLIENT })),
    ),
    active: fc.boolean(),
    assigned: fc.constantFrom(undefined, true, false),
    action: fc.constantFrom("read" as const, "write" as const),
    category: fc.constantFrom(undefined, ...DATA_CATEGORIES),
    serviceTask: fc.constantFrom(undefined, ...SERVICE_TASKS),
    reason: fc.constantFrom(undefined, "lyhyt", REASON),
    invited: fc.boolean(),
    own: fc.constantFrom(undefined, true, false),
  })
  .map(({ active, assigned, ...asked }) => ({ ...asked, county: COUNTY, clientId: CLIENT, relationship: { active, assigned } }));

describe("every decision", () => {
  it("has a ground that the facts bear out", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const decision = decideAccess(asked);
        if (!decision.ok) return;
        const { user, relationship, reason, invited, clientId } = asked;
        const bears: Readonly<Record<string, boolean>> = {
          clientRelationship: user.kind === "worker" && relationship.active && relationship.assigned !== false,
          otherTask: user.kind === "worker" && (reason ?? "").length >= SHORTEST_REASON,
          invitation: user.kind === "partner" && invited === true,
          ownData: user.kind === "client" && user.clientId === clientId,
        };
        expect(bears[decision.value.ground]).toBe(true);
      }),
    );
  });

  it("is the same for the same facts, and never looser with fewer of them", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        expect(decideAccess(asked)).toEqual(decideAccess(structuredClone(asked)));
        const { reason: _, invited: __, ...less } = asked;
        if (decideAccess({ ...less, relationship: { active: false } }).ok) expect(decideAccess(asked).ok).toBe(true);
      }),
    );
  });

  it.each([
    ["why", DENIAL_REASONS, DENIAL_LABELS],
    ["whom to ask", ASK_NEXT, ASK_LABELS],
    ["on what ground", GRANT_GROUNDS, GROUND_LABELS],
    ["for what purpose", ACCESS_PURPOSES, PURPOSE_LABELS],
  ] as const)("says %s in every language", (_, codes, labels) => {
    const byCode: Readonly<Record<string, Readonly<Record<string, string>>>> = labels;
    for (const language of LANGUAGES) expect(new Set(codes.map((code) => byCode[code]?.[language])).size).toBe(codes.length);
  });

  it("can be written into the log, a refusal too", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const decision = decideAccess(asked);
        const row = {
          id: CLIENT,
          at: "2026-02-18T10:00:00.000Z",
          user: { id: asked.user.id, name: asked.user.name },
          action: decision.ok ? asked.action : "denied",
          provider: COUNTY,
          data: asked.category ?? "record",
          clientId: CLIENT,
          purpose: decision.ok ? decision.value.purpose : "denied",
          ground: decision.ok ? decision.value.ground : decision.error.reason,
        };
        expect(accessLogEntrySchema.safeParse(row).error?.issues).toBeUndefined();
        expect(missingLogFields(row, USE_LOG_FIELDS)).toEqual([]);
      }),
    );
  });

  it("keeps another county's data closed, whatever else is so", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        expect(brief(decideAccess({ ...asked, county: countyCodeSchema.parse("21") }))).toBe("refused otherCounty");
      }),
    );
  });

  it("opens by a reason exactly what the refusal says a reason would open", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const decision = decideAccess(asked);
        if (!decision.ok) expect(decideAccess({ ...asked, reason: REASON }).ok).toBe(decision.error.openableWithReason);
      }),
    );
  });

  it("carries nothing of the client or the user", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        expect(JSON.stringify(decideAccess(asked))).not.toMatch(/Testi|0198c7a1|Päivystys/);
      }),
    );
  });
});
