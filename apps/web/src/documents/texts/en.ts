/** Texts of writing and finalising documents in English. */
export const writingEn = {
  finalise: "Finalise",
  finalising: "Finalising",
  finalised: "Finalised",
  notFinalised: "Cannot be finalised yet",
  fillIn: "Fill this in.",
  missing_one: "{{count}} required point is missing",
  missing_other: "{{count}} required points are missing",
  blocked_one: "{{count}} note keeps this from being finalised",
  blocked_other: "{{count}} notes keep this from being finalised",
  national: "Download the national document",
  nationalMissing: "The national document lacks:",
  status: {
    draft: "Draft",
    final: "Final",
    corrected: "Corrected",
    invalidated: "Void",
  },
} as const;
