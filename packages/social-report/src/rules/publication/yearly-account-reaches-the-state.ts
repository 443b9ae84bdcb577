import type { LocalDate, LocalizedText } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ReportRecipient } from "./wellbeing-report.ts";

/** The county's yearly account of the state of social and health care and of its economy. Absent facts are not known. */
export interface YearlyAccount {
  /** The day the account was finished; it is judged by the law of that day. */
  readonly finishedOn: LocalDate;
  readonly deliveredTo?: readonly ReportRecipient[] | undefined;
  readonly isPublishedOnline?: boolean | undefined;
}

const STATE: readonly { readonly recipient: ReportRecipient; readonly label: LocalizedText }[] = [
  {
    recipient: "nationalInstitute",
    label: {
      fi: "Terveyden ja hyvinvoinnin laitos",
      sv: "Institutet för hälsa och välfärd",
      en: "Finnish Institute for Health and Welfare",
    },
  },
  {
    recipient: "ministry",
    label: { fi: "sosiaali- ja terveysministeriö", sv: "social- och hälsovårdsministeriet", en: "Ministry of Social Affairs and Health" },
  },
];

/** The county's yearly account is delivered to the national institute and to the ministry, and published online. */
export const yearlyAccountReachesTheState = defineRule<YearlyAccount>()({
  id: "social-report/yearly-account-reaches-the-state",
  ref: "HYTE-4",
  legalBasis: [provision("JärjL", "29")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["deliveredAndPublished", "notDelivered", "notPublished", "notKnown"],
  eventDate: ({ finishedOn }) => finishedOn,
  appliesWhen: () => true,
  check({ deliveredTo, isPublishedOnline }, { pass, fail, undetermined }) {
    const missing = STATE.filter(({ recipient }) => deliveredTo?.includes(recipient) === false).map(({ label }) => label);
    if (missing.length > 0) return fail("notDelivered", ["deliveredTo"], { missing });
    if (isPublishedOnline === false) return fail("notPublished", ["isPublishedOnline"]);
    if (deliveredTo === undefined) return undetermined("notKnown", ["deliveredTo"]);
    return isPublishedOnline === undefined ? undetermined("notKnown", ["isPublishedOnline"]) : pass("deliveredAndPublished");
  },
});
