import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { begunOn, type RunningService } from "./running-service.ts";

const SEVERITY_OPTION = {
  default: "warning",
  values: ["warning", "error"],
  description: "How serious it is that the care of those in the client's care has not been clarified; the county chooses",
  confidence: "I",
} as const;

const WEAKENING = ["mentalHealth", "substanceUse", "psychosocialSupport", "remandOrPrison"];

const weakens = ({ service: { serviceType, weakensCapacity } }: RunningService): boolean =>
  weakensCapacity ?? (serviceType !== undefined && WEAKENING.includes(serviceType));

/**
 * When the client gets substance or mental health services, or others that weaken the capacity to care, or starts remand or prison, it is
 * found out how a child or another person in the client's care is cared for and supported.
 */
export const careOfDependantsIsClarified = defineRule<RunningService>()({
  id: "casework/care-of-dependants-is-clarified",
  ref: "SHL-44",
  legalBasis: [provision("SHL", "44")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  severities: ["warning", "error"],
  options: { dependantsCheckSeverity: SEVERITY_OPTION },
  messageKeys: ["clarified", "notClarified", "dependantsUnknown", "nobodyInCare", "otherService"],
  eventDate: begunOn,
  appliesWhen(subject) {
    if (!weakens(subject)) return "otherService";
    return subject.dependants === 0 ? "nobodyInCare" : true;
  },
  check({ dependants, dependantsCheckedOn }, { pass, fail, undetermined }, { options }) {
    if (dependantsCheckedOn !== undefined) return pass("clarified", { dependantsCheckedOn });
    if (dependants === undefined) return undetermined("dependantsUnknown", ["dependants"]);
    return fail("notClarified", [], { count: dependants }, { severity: options.dependantsCheckSeverity });
  },
});
