import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { Assignment } from "../assignment/schema.ts";
import { said } from "../fixtures/judge.ts";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { specialSupportNeedsSocialWorkerBefore2023 as rule } from "./special-support-needs-social-worker-before-2023.ts";

const special = (rest: Partial<Assignment>): Assignment => assigned({ specialSupport: "yes", namedOn: localDate("2022-12-01"), ...rest });
const at = { on: "2022-12-01" };

describe("before 2023", () => {
  it("a social worker was enough, whatever the form of employment", () => {
    const pair = special({ ownWorker: WORKERS.nurse, pairWorker: WORKERS.socialWorkerOnContract });
    expect(said(rule, pair, at)).toBe("satisfied socialWorker");
    expect(said(rule, special({ ownWorker: WORKERS.counsellor }), at)).toBe("breached noSocialWorker at pairWorker");
  });

  it("it concerned the same clients", () => {
    expect(said(rule, special({ specialSupport: "no", ownWorker: WORKERS.nurse }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, special({ specialSupport: "notAssessed", ownWorker: WORKERS.nurse }), at)).toBe(
      "undetermined specialSupportNotAssessed for specialSupport",
    );
    expect(said(rule, special({}), at)).toBe("notApplicable nobodyNamed");
  });

  it("was the law from the act to the end of 2022", () => {
    const ownWorker = WORKERS.counsellor;
    expect(said(rule, special({ ownWorker, namedOn: localDate("2022-12-31") }), at)).toBe("breached noSocialWorker at pairWorker");
    expect(said(rule, special({ ownWorker, namedOn: localDate("2023-01-01") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, special({ ownWorker, namedOn: localDate("2015-03-31") }), at)).toBe("notApplicable notInForce");
  });
});
