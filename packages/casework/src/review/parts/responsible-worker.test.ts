import { describe, expect, it } from "vitest";
import { assessment, assignment, initiation, plan } from "../../fixtures/documents.ts";
import { foundOf } from "../../fixtures/found.ts";
import { socialWorker } from "../../fixtures/people.ts";
import { documentId, documentOf } from "../../fixtures/record.ts";

const specialSupport = { entitled: true, difficultyAccessingServices: true, reasons: ["psychicIllness"], oldAgeRelated: false };
const special = assessment({ specialSupport, assessor: socialWorker });
const closing = documentOf("closing", { closedOn: "2026-05-18", relationshipEndsOn: "2026-05-18", ground: "noGround" }, { id: 40 });
const unassessed = (changes = {}, id = 7) => assignment({ specialSupport: "notAssessed", ...changes }, id);

describe("those who answer for the client", () => {
  it("are judged by what has been assessed since they were named", () => {
    expect(foundOf("SHL-42-c", [unassessed()])).toEqual(["undetermined specialSupportNotAssessed at 7"]);
    expect(foundOf("SHL-42-c", [unassessed(), special])).toEqual(["breached noSocialWorker at 7"]);
    expect(foundOf("SHL-42-c", [unassessed({ pairWorker: socialWorker }), special])).toEqual(["satisfied socialWorkerInOffice at 7"]);
  });

  it("are judged by what was known then once others have been named", () => {
    const now = unassessed({ namedOn: "2026-04-01", pairWorker: socialWorker }, 9);
    expect(foundOf("SHL-42-c", [unassessed(), special, now])).toEqual([
      "undetermined specialSupportNotAssessed at 7",
      "satisfied socialWorkerInOffice at 9",
    ]);
  });
});

describe("whether an own worker is named", () => {
  it("is asked from the day after the relationship began", () => {
    expect(foundOf("SHL-42-a", [initiation()], { today: "2026-02-09" })).toEqual(["undetermined beginsToday at 2"]);
    expect(foundOf("SHL-42-a", [initiation()], { today: "2026-02-10" })).toEqual(["breached notNamed at 2"]);
    expect(foundOf("SHL-42-a", [initiation(), assignment()])).toEqual(["satisfied named at 2"]);
  });

  it("is not asked before a matter, nor after the relationship has ended", () => {
    expect(foundOf("SHL-42-a", [])).toEqual([]);
    expect(foundOf("SHL-42-a", [initiation(), closing])).toEqual(["notApplicable relationshipEnded at 2"]);
  });

  it("does not ask it of the child's matter", () => {
    const childs = initiation({ specialSupportChild: true }, 20);
    expect(foundOf("SHL-42-a", [initiation(), childs, assignment()])).toEqual(["satisfied named at 2"]);
  });
});

describe("how often the client is met", () => {
  it("is asked of the newest plan, and what has been found of a child is not the client's", () => {
    const silent = plan({ items: { ...plan().content.items, meetings: {} } });
    const childs = { ...assessment({ subject: "child", specialSupport }), id: documentId(21) };
    expect(foundOf("SHL-42-e", [special, silent])).toEqual(["breached notWritten at 6"]);
    expect(foundOf("SHL-42-e", [assessment(), childs, silent])).toEqual(["notApplicable conditionsNotMet at 6"]);
  });
});
