import type { CodeEntry } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { isServerCodes } from "../structure/code-binding.ts";
import { fieldAt } from "../structure/field-at.ts";
import type { Structure } from "../structure/structure.ts";
import { workingAgeClientPlan } from "../structures/working-age-client-plan.gen.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS } from "./service-categories.ts";

const codesAt = (structure: Structure, path: string): readonly CodeEntry[] => {
  const binding = fieldAt(structure, path.split("/"))?.codes;
  return binding === undefined || isServerCodes(binding) ? [] : binding.list.codes;
};

const NAMED = SERVICE_CATEGORY_CODES.map((code) => ({ code, label: SERVICE_CATEGORY_LABELS[code] }));

describe("the service categories", () => {
  it.each([
    ["services so far", workingAgeNeedAssessment, "aikaisemmat_ja_nykyiset_palvelut/palvelu"],
    ["services evaluated", workingAgeClientPlan, "suunnitelman_arviointi/palvelujen_arviointi/palvelu"],
    ["services planned", workingAgeClientPlan, "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan/palvelut/palvelu"],
  ])("are the codes and the names of %s", (_where, structure, path) => {
    expect(codesAt(structure, path)).toEqual(NAMED);
  });

  it("are not the services a client has now: those share names and not codes", () => {
    const now = codesAt(workingAgeClientPlan, "palvelut_joita_asiakas_talla_hetkella_saa/palvelut");
    const sameName = now.flatMap((entry) => NAMED.filter(({ label }) => label.fi === entry.label.fi).map(({ code }) => [code, entry.code]));
    expect(sameName).toHaveLength(24);
    expect(sameName.filter(([ours, theirs]) => ours === theirs)).toEqual([["99", "99"]]);
  });
});
