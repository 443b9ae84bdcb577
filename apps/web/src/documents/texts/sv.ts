/** Texts of writing and finalising documents in Swedish. */
export const writingSv = {
  finalise: "Slutför",
  finalising: "Slutförs",
  finalised: "Slutfört",
  notFinalised: "Kan inte slutföras ännu",
  fillIn: "Komplettera den här punkten.",
  missing_one: "{{count}} obligatorisk punkt saknas",
  missing_other: "{{count}} obligatoriska punkter saknas",
  blocked_one: "{{count}} anmärkning hindrar slutförandet",
  blocked_other: "{{count}} anmärkningar hindrar slutförandet",
  national: "Ladda ner den nationella handlingen",
  nationalMissing: "I den nationella handlingen saknas:",
  status: {
    draft: "Utkast",
    final: "Klar",
    corrected: "Rättad",
    invalidated: "Makulerad",
  },
} as const;
