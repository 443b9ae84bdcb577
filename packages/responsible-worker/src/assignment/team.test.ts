import { describe, expect, it } from "vitest";
import { assigned, WORKERS } from "../fixtures/workers.ts";
import { isSocialWorkerInOffice, responsibleWorkerTeam } from "./team.ts";

describe("those who answer for a client together", () => {
  it("are the own worker first, then the pair worker", () => {
    const team = responsibleWorkerTeam(assigned({ pairWorker: WORKERS.socialWorkerInOffice, ownWorker: WORKERS.counsellor }));
    expect(team.map(({ role, worker }) => `${role} ${worker.name}`)).toEqual([
      "ownWorker Testi Työntekijä-10A",
      "pairWorker Testi Työntekijä-10B",
    ]);
  });

  it("are nobody when nobody is named", () => {
    expect(responsibleWorkerTeam(assigned())).toEqual([]);
  });
});

describe("a social worker in office", () => {
  it("is both", () => {
    const found = Object.values(WORKERS).filter(isSocialWorkerInOffice);
    expect(found).toEqual([WORKERS.socialWorkerInOffice]);
  });
});
