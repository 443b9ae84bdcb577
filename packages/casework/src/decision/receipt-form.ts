import type { FormDefinition } from "@koonti/core";
import { day, formOfOne, one, words } from "../form/fields.ts";

const decisionField = one("decisionId", { fi: "Päätös", sv: "Beslut", en: "Decision" }, { required: true });

/** The form of the receipt of a decision (SHL 50 §). */
export const decisionReceiptForm: FormDefinition = formOfOne(
  "decisionReceipt",
  { fi: "Päätöksen tiedoksisaanti", sv: "Delfående av beslut", en: "Receipt of a decision" },
  [
    decisionField,
    day(
      "receivedOn",
      { fi: "Asiakas sai päätöksen", sv: "Klienten fick del av beslutet", en: "The client got the decision" },
      {
        required: true,
        ref: "SHL-50/51",
        help: {
          fi: "Oikaisuvaatimuksen määräaika lasketaan tästä päivästä.",
          sv: "Tidsfristen för begäran om omprövning räknas från denna dag.",
          en: "The period for asking for rectification is counted from this day.",
        },
      },
    ),
  ],
);

/** The form of a request for rectification (SHL 50 §). */
export const rectificationRequestForm: FormDefinition = formOfOne(
  "rectificationRequest",
  { fi: "Oikaisuvaatimus", sv: "Begäran om omprövning", en: "Request for rectification" },
  [
    decisionField,
    day("requestedOn", { fi: "Vaatimus tehty", sv: "Begäran gjordes", en: "Requested on" }, { required: true, ref: "SHL-50/51" }),
    words("text", { fi: "Mitä vaaditaan ja miksi", sv: "Vad som begärs och varför", en: "What is asked and why" }, { voice: "client" }),
  ],
);
