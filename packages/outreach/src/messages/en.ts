import type { Catalogue } from "@koonti/rules";
import type { outreachRules } from "../rules/index.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof outreachRules> = {
  "outreach/unidentified-encounter-leaves-no-key#duty":
    "Of an encounter with somebody who stays unknown no name is recorded, and nothing that joins encounters.",
  "outreach/unidentified-encounter-leaves-no-key#noKey": "The encounter is recorded without a name and without a linking key.",
  "outreach/unidentified-encounter-leaves-no-key#nameRecorded": "A name has been recorded though the person wanted to stay unknown.",
  "outreach/unidentified-encounter-leaves-no-key#keyRecorded": "A key that joins the encounter to others has been recorded.",
  "outreach/unidentified-encounter-leaves-no-key#identified": "The person has told who they are.",
  "outreach/unidentified-encounter-leaves-no-key#mend": "Remove the name and the linking key.",
  "outreach/advice-is-given#duty": "Advice and guidance of social welfare is available to residents, also without a name.",
  "outreach/advice-is-given#given": "Advice and guidance was given.",
  "outreach/advice-is-given#notGiven": "No advice or guidance was given.",
  "outreach/advice-is-given#notRecorded": "Whether advice was given has not been recorded.",
  "outreach/advice-is-given#mend": "Offer advice at the next encounter.",
  "outreach/anonymous-advice-and-the-duty-to-record#duty":
    "The duty to record begins when the provider learns of a need or starts a service.",
  "outreach/anonymous-advice-and-the-duty-to-record#notSettled":
    "The sources read do not settle whether anonymous advice begins the duty. Judge for yourself.",
  "outreach/anonymous-advice-and-the-duty-to-record#identified":
    "The person has told who they are: the matter is recorded in a client document.",
  "outreach/anonymous-advice-and-the-duty-to-record#mend": "Nothing needs mending.",
  "outreach/day-centre-asks-no-identity#duty": "A day centre of substance work can be visited anonymously.",
  "outreach/day-centre-asks-no-identity#notAsked": "No identity was demanded.",
  "outreach/day-centre-asks-no-identity#required": "The day centre demanded identity.",
  "outreach/day-centre-asks-no-identity#otherPlace": "The place is no day centre of substance work.",
  "outreach/day-centre-asks-no-identity#mend": "Give up asking for identity and remove the data.",
  "outreach/day-centre-lets-the-intoxicated-in#duty": "A day centre of substance work serves the intoxicated too.",
  "outreach/day-centre-lets-the-intoxicated-in#letIn": "The visitor was let in.",
  "outreach/day-centre-lets-the-intoxicated-in#turnedAwayIntoxicated": "The visitor was turned away for being intoxicated.",
  "outreach/day-centre-lets-the-intoxicated-in#turnedAwayForOther": "The visitor was turned away for another reason.",
  "outreach/day-centre-lets-the-intoxicated-in#reasonMissing": "The visitor was turned away, and the reason has not been recorded.",
  "outreach/day-centre-lets-the-intoxicated-in#otherPlace": "The place is no day centre of substance work.",
  "outreach/day-centre-lets-the-intoxicated-in#mend": "Agree on door rules by which the intoxicated get in too.",
};
