import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../fixtures/judge.ts";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { ownWorkerIsQualified as rule } from "./own-worker-is-qualified.ts";

const at = { on: "2026-02-17" };

describe("who may be an own worker", () => {
  it("is a social welfare professional, also in an employment contract", () => {
    expect(said(rule, assigned({ ownWorker: WORKERS.counsellor }), at)).toBe("satisfied socialProfessional");
    expect(said(rule, assigned({ ownWorker: WORKERS.socialWorkerOnContract }), at)).toBe("satisfied socialProfessional");
  });

  it("is a health professional when the client's whole of services justifies it", () => {
    expect(said(rule, assigned({ ownWorker: WORKERS.nurse, justification: "Päihdehoito on pääpalvelu." }), at)).toBe("satisfied justified");
    expect(said(rule, assigned({ ownWorker: WORKERS.nurse }), at)).toBe("breached justificationMissing at justification");
    expect(judge(rule, assigned({ ownWorker: WORKERS.nurse, justification: "" }), at)).toMatchObject({
      outcome: "breached",
      path: ["justification"],
      severity: "error",
    });
  });

  it("is nobody else, whatever the justification", () => {
    expect(said(rule, assigned({ ownWorker: WORKERS.advisor, justification: "Tuntee asiakkaan." }), at)).toBe(
      "breached notLicensed at ownWorker.profession",
    );
  });

  it("is asked when somebody is named, from 1.1.2017", () => {
    expect(said(rule, assigned({ pairWorker: WORKERS.nurse }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, assigned({ ownWorker: WORKERS.nurse, namedOn: localDate("2016-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, assigned({ ownWorker: WORKERS.nurse, namedOn: localDate("2017-01-01") }), at)).toBe(
      "breached justificationMissing at justification",
    );
  });
});
