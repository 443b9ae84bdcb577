import { addDays, localDate as day } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { permissionRules } from "../index.ts";
import type { ClientPermission, PermitReach } from "./client-permission.ts";
import { denialHasItsTarget } from "./denial-has-its-target.ts";
import { permissionHoldsUntilRevoked } from "./permission-holds-until-revoked.ts";
import { permissionIsVoluntary } from "./permission-is-voluntary.ts";
import { permitIsTargeted } from "./permit-is-targeted.ts";

const at = { on: "2027-06-01" };
const permit = (facts: Partial<ClientPermission> = {}): ClientPermission => ({ kind: "permit", givenOn: day("2027-05-03"), ...facts });
const denial = (facts: Partial<ClientPermission> = {}): ClientPermission => permit({ kind: "denial", ...facts });

describe("a permit or denial", () => {
  it("is voluntary", () => {
    expect(said(permissionIsVoluntary, permit({ isVoluntary: true }), at)).toBe("satisfied voluntary");
    expect(judge(permissionIsVoluntary, denial({ isVoluntary: false }), at)).toMatchObject({
      outcome: "breached",
      severity: "error",
      ref: "ATL-58",
      path: ["isVoluntary"],
    });
    expect(judge(permissionIsVoluntary, permit(), at)).toMatchObject({ outcome: "undetermined", missing: ["isVoluntary"] });
  });

  it("has no end set in advance", () => {
    expect(said(permissionHoldsUntilRevoked, permit(), at)).toBe("satisfied holds");
    expect(said(permissionHoldsUntilRevoked, permit({ validUntil: day("2028-05-03") }), at)).toBe("breached endIsSet at validUntil");
  });

  it("is not applied after the day it is revoked", () => {
    const revokedOn = day("2027-05-20");
    const applied = (days: number) => said(permissionHoldsUntilRevoked, permit({ revokedOn, lastAppliedOn: addDays(revokedOn, days) }), at);
    expect(said(permissionHoldsUntilRevoked, permit({ revokedOn }), at)).toBe("satisfied revoked");
    expect(applied(-1)).toBe("satisfied revoked");
    expect(applied(0)).toBe("undetermined appliedOnTheSameDay");
    expect(applied(1)).toBe("breached appliedAfterRevoking at lastAppliedOn");
  });

  it("is judged by the act since 2024", () => {
    const pressed = (on: string) => said(permissionIsVoluntary, permit({ givenOn: day(on), isVoluntary: false }), at);
    expect(pressed("2023-12-31")).toBe("notApplicable notInForce");
    expect(pressed("2024-01-01")).toBe("breached notVoluntary at isVoluntary");
    const ending = (on: string) => said(permissionHoldsUntilRevoked, permit({ givenOn: day(on), validUntil: day("2028-05-03") }), at);
    expect(ending("2023-12-31")).toBe("notApplicable notInForce");
    expect(ending("2024-01-01")).toBe("breached endIsSet at validUntil");
    const untargeted = (on: string) => said(denialHasItsTarget, denial({ givenOn: day(on), target: { kind: "document" } }), at);
    expect(untargeted("2023-12-31")).toBe("notApplicable notInForce");
    expect(untargeted("2024-01-01")).toBe("breached targetUnnamed at target.which");
  });
});

describe("a denial", () => {
  it.each(["controller", "serviceTask", "document"] as const)("can be about a %s, and says which", (kind) => {
    expect(said(denialHasItsTarget, denial({ target: { kind, which: "Testi-kohde" } }), at)).toBe("satisfied targeted");
    expect(said(denialHasItsTarget, denial({ target: { kind } }), at)).toBe("breached targetUnnamed at target.which");
    expect(said(denialHasItsTarget, denial({ target: { kind, which: " " } }), at)).toBe("breached targetUnnamed at target.which");
  });

  it("can be about nothing else", () => {
    expect(judge(denialHasItsTarget, denial({ target: { kind: "other", which: "Testi-kohde" } }), at)).toMatchObject({
      outcome: "breached",
      ref: "ATL-59",
      path: ["target", "kind"],
    });
  });

  it("is asked for its target, and a permit is not", () => {
    expect(judge(denialHasItsTarget, denial(), at)).toMatchObject({ outcome: "undetermined", missing: ["target"] });
    expect(said(denialHasItsTarget, permit(), at)).toBe("notApplicable permit");
  });
});

describe("a permit between social welfare and health care", () => {
  const reach = (facts: Partial<PermitReach> = {}): ClientPermission =>
    permit({ reach: { between: "socialAndHealth", recipients: [{ kind: "publicProviders" }], serviceTasks: ["workingAge"], ...facts } });

  it("tells to whom and about what", () => {
    expect(said(permitIsTargeted, reach(), at)).toBe("satisfied targeted");
    expect(said(permitIsTargeted, reach({ serviceTasks: [], dataGroups: ["Testi-ryhmä"] }), at)).toBe("satisfied targeted");
    expect(said(permitIsTargeted, reach({ recipients: [] }), at)).toBe("breached recipientMissing at reach.recipients");
    expect(said(permitIsTargeted, reach({ recipients: undefined }), at)).toBe("breached recipientMissing at reach.recipients");
    expect(said(permitIsTargeted, reach({ serviceTasks: undefined }), at)).toBe("breached dataMissing at reach.serviceTasks");
  });

  it("names a private provider and a unit of the state", () => {
    const [named, unnamed] = [{ kind: "privateProvider", name: "Testi-Palvelu" }, { kind: "stateUnit" }] as const;
    expect(said(permitIsTargeted, reach({ recipients: [named] }), at)).toBe("satisfied targeted");
    expect(said(permitIsTargeted, reach({ recipients: [unnamed, named] }), at)).toBe(
      "breached recipientUnnamed at reach.recipients.0.name",
    );
    expect(said(permitIsTargeted, reach({ recipients: [{ ...named, name: " " }] }), at)).toBe(
      "breached recipientUnnamed at reach.recipients.0.name",
    );
    expect(judge(permitIsTargeted, reach({ recipients: [named, unnamed] }), at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      ref: "ATA-25",
      path: ["reach", "recipients", 1, "name"],
    });
  });

  it("has a time that ends on the day it begins or later", () => {
    const [first, second] = [day("2026-01-01"), day("2026-01-02")];
    expect(said(permitIsTargeted, reach({ recordedFrom: first, recordedUntil: first }), at)).toBe("satisfied targeted");
    expect(said(permitIsTargeted, reach({ recordedFrom: second, recordedUntil: first }), at)).toBe(
      "breached timeReversed at reach.recordedUntil",
    );
    expect(said(permitIsTargeted, reach({ recordedUntil: first }), at)).toBe("satisfied targeted");
  });

  it("is asked for its reach; other permissions are not", () => {
    expect(judge(permitIsTargeted, permit(), at)).toMatchObject({ outcome: "undetermined", missing: ["reach"] });
    expect(said(permitIsTargeted, denial(), at)).toBe("notApplicable otherPermission");
    expect(said(permitIsTargeted, reach({ between: "socialOnly" }), at)).toBe("notApplicable otherPermission");
  });

  it("is targeted from the latest day of the decree, or from the day a county begins before", () => {
    const empty = (on: string): ClientPermission => ({ ...reach({ recipients: [] }), givenOn: day(on) });
    expect(said(permitIsTargeted, empty("2027-02-28"), at)).toBe("notApplicable notInUse");
    expect(said(permitIsTargeted, empty("2027-03-01"), at)).toBe("breached recipientMissing at reach.recipients");
    const options = { permitTargetingInUseFrom: "2020-01-01" };
    const [, , , older] = evaluate(permissionRules, empty("2024-09-30"), { asOf: day(at.on), today: day(at.on), options });
    expect(older).toMatchObject({ outcome: "notApplicable", because: "notInForce" });
    const [, , , early] = evaluate(permissionRules, empty("2024-10-01"), { asOf: day(at.on), today: day(at.on), options });
    expect(early).toMatchObject({ outcome: "breached", message: { key: "recipientMissing" }, options });
  });
});
