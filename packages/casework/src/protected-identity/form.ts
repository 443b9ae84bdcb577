import { type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { day, formOfOne, some, yesNo } from "../form/fields.ts";
import { PROTECTED_DATA, type ProtectedData } from "./schema.ts";

const DATA_LABELS: Readonly<Record<ProtectedData, LocalizedText>> = {
  homeMunicipality: { fi: "Kotikunta", sv: "Hemkommun", en: "Home municipality" },
  address: { fi: "Osoite", sv: "Adress", en: "Address" },
  otherContacts: { fi: "Muut yhteystiedot", sv: "Övriga kontaktuppgifter", en: "Other contact details" },
};

const FOR_A_TIME = { not: { path: "untilFurtherNotice", equals: true } } as const;

/** The form of a non-disclosure order (VTJL 36 §). */
export const protectionOrderForm: FormDefinition = formOfOne(
  "protectionOrder",
  { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
  [
    day("grantedOn", { fi: "Määrätty", sv: "Beviljad", en: "Granted on" }, { required: true, ref: "TK-1" }),
    yesNo("first", { fi: "Ensimmäinen turvakielto", sv: "Den första spärrmarkeringen", en: "The first order" }, { ref: "TK-1" }),
    yesNo("untilFurtherNotice", { fi: "Voimassa toistaiseksi", sv: "I kraft tills vidare", en: "Until further notice" }, { ref: "TK-1" }),
    day(
      "validUntil",
      { fi: "Voimassa asti", sv: "I kraft till och med", en: "In force until" },
      { showWhen: FOR_A_TIME, requiredWhen: FOR_A_TIME, ref: "TK-1" },
    ),
    some(
      "scope",
      { fi: "Mitä se koskee", sv: "Vad den gäller", en: "What it covers" },
      { options: optionsFrom(PROTECTED_DATA, DATA_LABELS) },
    ),
  ],
);
