import { type FormDefinition, optionsOf, SUPPORT_NEED_CODE_SYSTEM, SUPPORT_NEEDS } from "@koonti/core";
import { day, formOfOne, line, oneCode, professional, sector, words, yesNo } from "../form/fields.ts";

const WITHOUT_CONSENT = { path: "clientConsent", equals: false } as const;

/** The form of a contact to the authority that answers first of all for a need (SHL 40 §). */
export const authorityContactForm: FormDefinition = formOfOne(
  "authorityContact",
  { fi: "Yhteydenotto toiseen viranomaiseen", sv: "Kontakt till en annan myndighet", en: "Contact to another authority" },
  [
    day("contactedOn", { fi: "Yhteydenoton päivä", sv: "Kontaktdatum", en: "Day of the contact" }, { required: true, ref: "SHL-40" }),
    professional("contactedBy", { fi: "Kuka otti yhteyttä", sv: "Vem som tog kontakt", en: "Who made contact" }),
    line("authority", { fi: "Viranomainen", sv: "Myndighet", en: "Authority" }, { required: true, ref: "SHL-40" }),
    sector("sector", { fi: "Toimiala", sv: "Sektor", en: "Sector" }),
    oneCode(
      "need",
      { fi: "Tarve, johon viranomainen vastaa", sv: "Behov som myndigheten svarar för", en: "Need the authority answers for" },
      { options: optionsOf(SUPPORT_NEEDS), codeSystem: SUPPORT_NEED_CODE_SYSTEM.oid, ref: "SHL-11" },
    ),
    yesNo("clientConsent", { fi: "Asiakas suostui", sv: "Klienten samtyckte", en: "The client consented" }, { ref: "SHL-40" }),
    words(
      "provision",
      {
        fi: "Säännös, jonka nojalla ilman suostumusta",
        sv: "Bestämmelse som tillåter det utan samtycke",
        en: "Provision that allows it without consent",
      },
      { showWhen: WITHOUT_CONSENT, requiredWhen: WITHOUT_CONSENT, ref: "SHL-40" },
    ),
    day(
      "reportedBackOn",
      { fi: "Viranomainen kertoi toimistaan", sv: "Myndigheten meddelade sina åtgärder", en: "The authority told what it did" },
      { ref: "SHL-40" },
    ),
    yesNo(
      "reportUnnecessary",
      {
        fi: "Ilmoitus toimista on ilmeisen tarpeeton",
        sv: "Ett meddelande om åtgärderna är uppenbart onödigt",
        en: "Being told is evidently unnecessary",
      },
      { showWhen: { not: { path: "reportedBackOn", present: true } }, ref: "SHL-40" },
    ),
    words("outcome", { fi: "Mihin se johti", sv: "Vad det ledde till", en: "What came of it" }),
  ],
);
