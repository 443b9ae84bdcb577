import { codeLabel, daysBetween, type Language, type LocalizedText, SECTORS, type Sector } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Consultation, InvitedParty } from "../../consultation/schema.ts";

/** Parties that are no authorities: SHL 41 § does not oblige them. */
const NOT_OBLIGED: readonly Sector[] = ["client", "closePerson", "ngo", "parish"];

const REMINDER = {
  default: 0,
  description: "Days after which a request to another authority is reminded of; 0 for no target",
  confidence: "I",
  min: 0,
  max: 366,
} as const;

const nameOf = ({ sector, organisation }: InvitedParty): string | LocalizedText => {
  const inLanguage = (language: Language) => codeLabel(SECTORS, sector, language);
  return organisation ?? { fi: inLanguage("fi"), sv: inLanguage("sv"), en: inLanguage("en") };
};

const absentOf = ({ invited }: Consultation): readonly InvitedParty[] =>
  invited.filter(({ sector, attended }) => !(attended || NOT_OBLIGED.includes(sector)));

/**
 * Other authorities take part in the assessment and the plan when the responsible worker asks. The act gives no time, so of one that stayed
 * away a professional judges; a county may set a number of days from the request after which the record reminds.
 */
export const invitedAuthoritiesTakePart = defineRule<Consultation>()({
  id: "casework/invited-authorities-take-part",
  ref: "SHL-41",
  legalBasis: [provision("SHL", "41")],
  inForce: { from: "2015-04-01" },
  severity: "info",
  options: { partnerAnswerTargetDays: REMINDER },
  messageKeys: ["allTookPart", "stayedAway", "waitedLong", "nobodyInvited"],
  eventDate: ({ heldOn }) => heldOn,
  appliesWhen: ({ invited }) => (invited.length > 0 ? true : "nobodyInvited"),
  check(consultation, { pass, fail, undetermined }, { options, today }) {
    const absent = absentOf(consultation);
    if (absent.length === 0) return pass("allTookPart");
    const days = daysBetween(consultation.requestedOn ?? consultation.heldOn, today);
    const params = { parties: absent.map(nameOf), count: absent.length, days };
    const target = options.partnerAnswerTargetDays;
    return target > 0 && days > target ? fail("waitedLong", ["invited"], params) : undetermined("stayedAway", [], params);
  },
});
