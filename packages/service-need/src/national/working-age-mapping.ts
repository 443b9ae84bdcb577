import { type FieldDefinition, optionsOf, SUPPORT_NEEDS } from "@koonti/core";
import { type Structure, workingAgeNeedAssessment } from "@koonti/national";
import { NEED_NATURES, type NeedNature } from "../assessment/codes.ts";
import { serviceNeedAssessmentForm } from "../assessment/form.ts";
import { NEED_NATURE_LABELS } from "../assessment/labels.ts";
import { mappedFields } from "./mapped-fields.ts";

/** Structure 1012 without the type of its content: documents being written are not whole yet. */
export const STRUCTURE: Structure = workingAgeNeedAssessment;

/** Rows that hold lists, codes of another kind or several things in one text. */
const APART = [11, 16, 17, 18, 19, 20, 87, 88, 91, 92];

/** The fields of the assessment that have a row of their own. */
export const FIELDS = mappedFields(serviceNeedAssessmentForm, STRUCTURE, APART);

/** Codes of list 1294: 3 has been seen, 1 and 2 are inferred from the order of the texts. */
export const NATURE_CODES: Readonly<Record<NeedNature, string>> = { temporary: "1", recurring: "2", longTerm: "3" };

/** Row 88: the support needs as the professional sees them. */
export const NEEDS = {
  keys: ["johtopaatokset_ja_jatkotoimet", "ammattihenkilon_arvio_tuen_tarpeesta"],
  field: {
    name: "needs",
    widget: "codes",
    label: { fi: "Tuen tarpeet", sv: "Stödbehov", en: "Support needs" },
    options: optionsOf(SUPPORT_NEEDS),
  } satisfies FieldDefinition,
} as const;

/** Row 92: the nature of the need. */
export const NATURE = {
  keys: ["johtopaatokset_ja_jatkotoimet", "arvio_tuen_tarpeen_luonteesta"],
  field: {
    name: "needNature",
    widget: "code",
    label: { fi: "Tuen tarpeen luonne", sv: "Typen av stödbehov", en: "Nature of the need" },
    options: NEED_NATURES.map((nature) => ({ value: NATURE_CODES[nature], label: NEED_NATURE_LABELS[nature] })),
  } satisfies FieldDefinition,
} as const;

/** The keys of the services of rows 17-20. */
export const SERVICES = ["aikaisemmat_ja_nykyiset_palvelut"] as const;
