import { type FormDefinition, optionsFrom } from "@koonti/core";
import { day, formOfOne, line, one, words, yesNo } from "../form/fields.ts";
import { SERVICE_TYPE_LABELS } from "./labels.ts";
import { SERVICE_TYPES } from "./schema.ts";

const UNPLANNED = { not: { path: "plannedServiceId", present: true } } as const;
const UNDECIDED = { not: { path: "decisionId", present: true } } as const;

/** The form of a service's start (SHL 45 §). A service of the plan has its name from there. */
export const serviceStartForm: FormDefinition = formOfOne(
  "serviceStart",
  { fi: "Palvelun alkaminen", sv: "Servicen inleds", en: "Start of a service" },
  [
    day("startedOn", { fi: "Alkoi", sv: "Inleddes", en: "Began on" }, { required: true, ref: "SHL-45-b" }),
    one("planId", { fi: "Suunnitelma", sv: "Plan", en: "Plan" }),
    one("plannedServiceId", { fi: "Suunnitelman palvelu", sv: "Service i planen", en: "Service of the plan" }),
    line(
      "name",
      { fi: "Palvelun nimi", sv: "Servicens namn", en: "Name of the service" },
      { showWhen: UNPLANNED, requiredWhen: UNPLANNED },
    ),
    one(
      "serviceType",
      { fi: "Palvelun laji", sv: "Typ av service", en: "Type of service" },
      { options: optionsFrom(SERVICE_TYPES, SERVICE_TYPE_LABELS), ref: "SHL-45-c" },
    ),
    one("decisionId", { fi: "Päätös", sv: "Beslut", en: "Decision" }, { ref: "AsL-6" }),
    line("contract", { fi: "Sopimus", sv: "Avtal", en: "Contract" }, { showWhen: UNDECIDED, ref: "AsL-6" }),
    yesNo(
      "weakensCapacity",
      {
        fi: "Palvelu heikentää kykyä huolehtia lapsesta tai muusta hoidettavasta",
        sv: "Servicen försvagar förmågan att ta hand om ett barn eller någon annan",
        en: "The service weakens the capacity to care for a child or another person",
      },
      { ref: "SHL-44" },
    ),
    words(
      "extensionGround",
      { fi: "Peruste pidemmälle ajalle", sv: "Grund för längre tid", en: "Ground for taking longer" },
      { ref: "SHL-45-b", maxLength: 5_000 },
    ),
  ],
);
