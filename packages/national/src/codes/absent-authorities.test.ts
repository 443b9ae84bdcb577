import { describe, expect, it } from "vitest";
import { fieldAt } from "../structure/field-at.ts";
import { workingAgeNeedAssessment } from "../structures/working-age-need-assessment.gen.ts";
import { ABSENT_AUTHORITY_CODES, ABSENT_AUTHORITY_LABELS } from "./absent-authorities.ts";

describe("the authorities that stayed away", () => {
  it("are the codes and the names of structure 1012, in its order", () => {
    const path = ["palvelutarpeen_arviointia_koskevat_tiedot", "arvioinnista_poisjaaneet_viranomaistahot"];
    const codes = ABSENT_AUTHORITY_CODES.map((code) => ({ code, label: ABSENT_AUTHORITY_LABELS[code] }));
    expect(fieldAt(workingAgeNeedAssessment, path)?.codes).toMatchObject({ list: { codes } });
  });
});
