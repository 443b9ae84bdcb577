import type { Catalogue } from "@koonti/rules";
import type { socialReportRules } from "../rules/index.ts";

/** Texts of every rule of the package in English, ICU MessageFormat. */
export const en: Catalogue<typeof socialReportRules> = {
  "social-report/observation-holds-no-identifiers#duty": "An observation tells of a phenomenon and does not lead to anybody's identity.",
  "social-report/observation-holds-no-identifiers#clean": "No identifiers were found in the text.",
  "social-report/observation-holds-no-identifiers#direct": "The text holds {count, plural, one {# identifier} other {# identifiers}}.",
  "social-report/observation-holds-no-identifiers#indirect":
    "The text holds {count, plural, one {# detail} other {# details}} that may lead to a person.",
  "social-report/observation-holds-no-identifiers#mend": "Take the identifiers out and tell it more generally.",
  "social-report/small-cells-are-covered#duty": "A published table shows no count under the threshold.",
  "social-report/small-cells-are-covered#covered": "No count under the threshold is shown.",
  "social-report/small-cells-are-covered#shown": "{count, plural, one {# count is} other {# counts are}} under the threshold {minCell}.",
  "social-report/small-cells-are-covered#mend": "Cover the count or merge classes.",
  "social-report/covered-cells-cannot-be-computed#duty": "A covered count cannot be computed from other published figures.",
  "social-report/covered-cells-cannot-be-computed#safe": "The covered counts cannot be computed from the total.",
  "social-report/covered-cells-cannot-be-computed#computable": "The only covered count can be computed from the row's total.",
  "social-report/covered-cells-cannot-be-computed#nothingCovered": "There is nothing to cover in the table.",
  "social-report/covered-cells-cannot-be-computed#mend": "Cover another count too, or leave the total out.",
  "social-report/wellbeing-report-goes-to-the-council#duty": "A report on wellbeing is delivered to the regional council.",
  "social-report/wellbeing-report-goes-to-the-council#delivered": "The report has been delivered to the regional council.",
  "social-report/wellbeing-report-goes-to-the-council#notDelivered": "The report has not been delivered to the regional council.",
  "social-report/wellbeing-report-goes-to-the-council#notKnown": "It is not known to whom the report has been delivered.",
  "social-report/wellbeing-report-goes-to-the-council#mend": "Deliver the report to the regional council.",
  "social-report/term-report-is-published-online#duty": "The wellbeing report and plan of a council term are published online.",
  "social-report/term-report-is-published-online#published": "The report is published online.",
  "social-report/term-report-is-published-online#notPublished": "The report is not published online.",
  "social-report/term-report-is-published-online#notKnown": "It is not known whether the report is published online.",
  "social-report/term-report-is-published-online#yearlyReport": "This is a yearly report, not that of a council term.",
  "social-report/term-report-is-published-online#mend": "Publish the report and the plan on the county's website.",
  "social-report/wellbeing-is-reported-every-year#duty":
    "The regional council gets a report on the wellbeing and health of the residents every year.",
  "social-report/wellbeing-is-reported-every-year#reported": "The report of the year was delivered to the council on {metOn}.",
  "social-report/wellbeing-is-reported-every-year#late": "The year ended on {target} and the council got no report.",
  "social-report/wellbeing-is-reported-every-year#reportedLate":
    "The report was delivered to the council on {metOn}, but the year ended on {target}.",
  "social-report/wellbeing-is-reported-every-year#open": "The report is to be delivered to the council by {target}.",
  "social-report/wellbeing-is-reported-every-year#mend": "Deliver the report to the council, and agree when the next one is made.",
  "social-report/yearly-account-reaches-the-state#duty":
    "The yearly account of the state of social and health care and of the economy is delivered to the Finnish Institute for Health and Welfare and to the Ministry of Social Affairs and Health, and published online.",
  "social-report/yearly-account-reaches-the-state#deliveredAndPublished": "The account has been delivered and published.",
  "social-report/yearly-account-reaches-the-state#notDelivered": "The account has not been delivered to all. Without it: {missing}.",
  "social-report/yearly-account-reaches-the-state#notPublished": "The account is not published online.",
  "social-report/yearly-account-reaches-the-state#notKnown":
    "It is not known to whom the account has been delivered, or whether it is published.",
  "social-report/yearly-account-reaches-the-state#mend": "Deliver the account to those who have not got it, and publish it online.",
  "social-report/waiting-times-are-published-twice-a-year#duty":
    "How long older people wait for services is published at least twice a year.",
  "social-report/waiting-times-are-published-twice-a-year#twice": "Waiting times were published for the second time on {metOn}.",
  "social-report/waiting-times-are-published-twice-a-year#lessThanTwice":
    "The year ended on {target}. {count, plural, =0 {Waiting times were not published at all.} other {Waiting times were published only once.}}",
  "social-report/waiting-times-are-published-twice-a-year#open":
    "Waiting times are to be published twice by {target}. {count, plural, =0 {They have not been published yet.} other {They have been published once.}}",
  "social-report/waiting-times-are-published-twice-a-year#notKnown": "It is not known when waiting times have been published.",
  "social-report/waiting-times-are-published-twice-a-year#mend":
    "Publish the waiting times, and set the days of publishing for the year to come.",
};
