import type { TextsLike } from "../../../texts/texts.ts";
import type { observationsFi } from "./fi.ts";

/** Texts of the observations in English. */
export const observationsEn: TextsLike<typeof observationsFi> = {
  nav: "Observa\u00adtions",
  title: "Observations",
  lead: "Tell what recurs in client work, or what works. An observation is anonymous: nobody may be recognised from it.",
  send: "Send the observation",
  sent: "Thank you, the observation has been sent",
  anonymous: "The observation goes without the client's details and without an exact day.",
  identifier: "Remove what identifies somebody ({{kind}}): {{words}}",
  doubt: "Check whether somebody can be recognised ({{kind}}): {{words}}",
  countsTitle: "What has been observed",
  countsBy: "How observations are sorted",
  by: {
    need: "Need",
    targetGroup: "Group",
    valence: "Concern or good",
  },
  amount: "Observations",
  total: "Total",
  under_one: "under {{count}}",
  under_other: "under {{count}}",
  suppressed: "protected",
  why_one:
    "A number under {{count}} is not shown, so that nobody is recognised. A protected number is covered since the covered one could be computed from it.",
  why_other:
    "A number under {{count}} is not shown, so that nobody is recognised. A protected number is covered since the covered one could be computed from it.",
};
