import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Assignment } from "../assignment/schema.ts";
import { judge, said } from "../fixtures/judge.ts";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { specialSupportNeedsSocialWorkerInOffice as rule } from "./special-support-needs-social-worker-in-office.ts";

const special = (rest: Partial<Assignment>): Assignment => assigned({ specialSupport: "yes", ...rest });
const at = { on: "2026-03-17" };

describe("when the client needs special support", () => {
  it("one of the pair is a social worker in office, the own worker or the other", () => {
    expect(said(rule, special({ ownWorker: WORKERS.socialWorkerInOffice }), at)).toBe("satisfied socialWorkerInOffice");
    const pair = special({ ownWorker: WORKERS.counsellor, pairWorker: WORKERS.socialWorkerInOffice });
    expect(said(rule, pair, at)).toBe("satisfied socialWorkerInOffice");
    const nurse = special({ ownWorker: WORKERS.nurse, justification: "Päihdehoito", pairWorker: WORKERS.socialWorkerInOffice });
    expect(said(rule, nurse, at)).toBe("satisfied socialWorkerInOffice");
  });

  it("a social worker in an employment contract is not enough", () => {
    const pair = special({ ownWorker: WORKERS.nurse, pairWorker: WORKERS.socialWorkerOnContract });
    expect(said(rule, pair, at)).toBe("breached notInOffice at pairWorker");
    expect(judge(rule, pair, at)).toMatchObject({ path: ["pairWorker"], severity: "error", ref: "SHL-42-c" });
  });

  it("an office holder who is no social worker is not enough", () => {
    expect(said(rule, special({ ownWorker: WORKERS.advisor }), at)).toBe("breached noSocialWorker at pairWorker");
    expect(said(rule, special({ ownWorker: WORKERS.counsellor }), at)).toBe("breached noSocialWorker at pairWorker");
  });

  it("an office of one and the profession of the other do not add up", () => {
    const pair = special({ ownWorker: WORKERS.advisor, pairWorker: WORKERS.socialWorkerOnContract });
    expect(said(rule, pair, at)).toBe("breached notInOffice at pairWorker");
  });
});

describe("whom it concerns", () => {
  it("is nobody without the need, and everybody of whom it has not been judged", () => {
    expect(said(rule, assigned({ ownWorker: WORKERS.nurse }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, assigned({ specialSupport: "notAssessed", ownWorker: WORKERS.nurse }), at)).toBe(
      "undetermined specialSupportNotAssessed for specialSupport",
    );
  });

  it("is those who have been named", () => {
    expect(said(rule, special({ noOwnWorkerReason: "otherResponsibleWorkerNamed" }), at)).toBe("notApplicable nobodyNamed");
  });

  it("is judged by this wording from 1.1.2023", () => {
    const pair = { ownWorker: WORKERS.nurse, pairWorker: WORKERS.socialWorkerOnContract };
    expect(said(rule, special({ ...pair, namedOn: localDate("2022-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, special({ ...pair, namedOn: localDate("2023-01-01") }), at)).toBe("breached notInOffice at pairWorker");
  });
});
