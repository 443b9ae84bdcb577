import { describe, expect, it } from "vitest";
import { assessment, decision, initiation, plan, serviceStart } from "../../fixtures/documents.ts";
import { foundOf } from "../../fixtures/found.ts";
import { documentOf } from "../../fixtures/record.ts";

const closing = documentOf("closing", { closedOn: "2026-05-18" }, { id: 40 });
const rai = documentOf("olderPersonAssessment", { assessedOn: "2026-03-16", regularServicesNeeded: true, raiUsed: true }, { id: 41 });
const check = documentOf("dependantsCheck", { checkedOn: "2026-04-10" }, { id: 42 });

describe("the start of services", () => {
  it("is shown at the first service of the matter, else at the initiation", () => {
    const second = serviceStart({ startedOn: "2026-04-01", plannedServiceId: "ps2" }, 18);
    expect(foundOf("SHL-45-b", [initiation(), serviceStart(), second])).toEqual(["satisfied begunInTime at 18"]);
    expect(foundOf("SHL-45-b", [initiation()], { today: "2026-05-10" })).toEqual(["breached notBegun at 2"]);
  });

  it("is not waited for where none is needed or the matter was closed before any", () => {
    expect(foundOf("SHL-45-b", [initiation(), assessment({ hasNeed: false })])).toEqual(["notApplicable noNeed at 2"]);
    expect(foundOf("SHL-45-b", [initiation(), closing])).toEqual(["notApplicable closed at 2"]);
    expect(foundOf("SHL-45-b", [initiation(), serviceStart(), closing])).toEqual(["satisfied begunInTime at 8"]);
  });

  it("of an older person is asked by the act on older persons too", () => {
    expect(foundOf("VanhL-18", [initiation(), rai, serviceStart()])).toEqual(["satisfied begunInTime at 8"]);
    expect(foundOf("VanhL-18", [initiation(), serviceStart()])).toEqual(["notApplicable conditionsNotMet at 8"]);
    expect(foundOf("VanhL-15a", [rai])).toEqual(["satisfied raiUsed at 41"]);
  });
});

describe("the support of an established need", () => {
  const need = documentOf("establishedNeed", { establishedOn: "2026-03-10", service: "psychosocialSupport" }, { id: 43 });
  const young = { basics: { birthDate: "2003-07-14" as never } };

  it("is the first service of its kind after it, else the first service", () => {
    const talks = serviceStart({ startedOn: "2026-05-04", serviceType: "mentalHealth" }, 18);
    expect(foundOf("SHL-45-c", [need, serviceStart({ startedOn: "2026-04-10" })], young)).toEqual(["satisfied begunInTime at 8"]);
    expect(foundOf("SHL-45-c", [need, serviceStart({ startedOn: "2026-04-10" }), talks], young)).toEqual(["breached begunLate at 18"]);
  });

  it("is waited for at the need, and does not count what began before it", () => {
    const before = serviceStart({ startedOn: "2026-03-01" });
    expect(foundOf("SHL-45-c", [need, before], { ...young, today: "2026-04-10" })).toEqual(["undetermined running at 43"]);
    expect(foundOf("SHL-45-c", [need], { today: "2026-04-11" })).toEqual(["notApplicable tooOld at 43"]);
  });
});

describe("a service that has begun", () => {
  const substance = plan({ services: [{ id: "ps1", name: "päihdetyö", category: "15", needs: ["8"], goalIds: [] }] });

  it("is of the kind its plan gives it where nobody has recorded one", () => {
    const basics = { dependants: 1 };
    expect(foundOf("SHL-44", [substance, serviceStart()], { basics })).toEqual(["breached notClarified at 8"]);
    expect(foundOf("SHL-44", [substance, check, serviceStart()], { basics })).toEqual(["satisfied clarified at 8"]);
    expect(foundOf("SHL-44", [plan(), serviceStart()], { basics })).toEqual(["notApplicable otherService at 8"]);
    expect(foundOf("SHL-44", [substance, serviceStart({ serviceType: "other" })], { basics })).toEqual(["notApplicable otherService at 8"]);
  });

  it("rests on a decision or a contract", () => {
    expect(foundOf("AsL-6", [decision(), serviceStart()])).toEqual(["satisfied decision at 8"]);
    expect(foundOf("AsL-6", [serviceStart({ decisionId: undefined })])).toEqual(["breached neither at 8"]);
  });
});
