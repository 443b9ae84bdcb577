import type { FormDefinition } from "@koonti/core";
import { day, formOfOne, line, lines, professional, words, yesNo } from "../form/fields.ts";

const FOUND_OUT = { path: "willFoundOut", equals: true } as const;

/** The form of finding out the will of a client who cannot take part (AsL 9 §). */
export const representativeConsultationForm: FormDefinition = formOfOne(
  "representativeConsultation",
  { fi: "Tahdon selvittäminen", sv: "Utredning av klientens vilja", en: "Finding out the client's will" },
  [
    day("consultedOn", { fi: "Selvitetty", sv: "Utrett", en: "Found out on" }, { required: true, ref: "AsL-9" }),
    professional("consultedBy", { fi: "Kuka selvitti", sv: "Vem som utredde", en: "Found out by" }),
    yesNo(
      "capacityLimited",
      {
        fi: "Asiakas ei voi osallistua sairauden tai alentuneen toimintakyvyn vuoksi",
        sv: "Klienten kan inte delta på grund av sjukdom eller nedsatt funktionsförmåga",
        en: "The client cannot take part because of illness or reduced capacity",
      },
      { ref: "AsL-9" },
    ),
    lines(
      "consulted",
      {
        fi: "Edustaja, omainen tai läheinen",
        sv: "Företrädare, anhörig eller närstående",
        en: "Representative, relative or close person",
      },
      { ref: "AsL-9" },
    ),
    yesNo("willFoundOut", { fi: "Tahto saatiin selville", sv: "Viljan kunde utredas", en: "The will was found out" }, { ref: "AsL-9" }),
    words(
      "clientsWill",
      { fi: "Asiakkaan tahto", sv: "Klientens vilja", en: "The client's will" },
      { voice: "client", showWhen: FOUND_OUT },
    ),
    yesNo(
      "guardianNeedEvident",
      { fi: "Edunvalvonnan tarve on ilmeinen", sv: "Behovet av intressebevakning är uppenbart", en: "A guardian is evidently needed" },
      { ref: "AsL-9" },
    ),
  ],
);

/** The form of a notification of a need for a guardian (AsL 9 §). */
export const guardianshipNotificationForm: FormDefinition = formOfOne(
  "guardianshipNotification",
  { fi: "Ilmoitus edunvalvonnan tarpeesta", sv: "Anmälan om behov av intressebevakning", en: "Notification of a need for a guardian" },
  [
    day("notifiedOn", { fi: "Ilmoitettu", sv: "Anmält", en: "Notified on" }, { required: true, ref: "AsL-9" }),
    professional("notifiedBy", { fi: "Ilmoittaja", sv: "Anmälare", en: "Notified by" }),
    line("recipient", { fi: "Kenelle ilmoitettiin", sv: "Till vem anmälan gjordes", en: "To whom" }, { required: true, ref: "AsL-9" }),
    words("grounds", { fi: "Perusteet", sv: "Grunder", en: "Grounds" }),
    yesNo("clientInformed", { fi: "Asiakkaalle on kerrottu", sv: "Klienten har informerats", en: "The client has been told" }),
  ],
);
