import type { Catalogue } from "@koonti/rules";
import type { planDutyRules, planMakingRules, representativeRules } from "../../rules/index.ts";

/** Texts of the rules about how a plan is made and with whom. */
export const making: Catalogue<readonly [...typeof planMakingRules, ...typeof planDutyRules, ...typeof representativeRules]> = {
  "client-plan/plan-is-made-together-with-client#duty": "The plan is made together with the client unless there is an evident obstacle.",
  "client-plan/plan-is-made-together-with-client#madeTogether": "The plan was made together with the client.",
  "client-plan/plan-is-made-together-with-client#obstacleRecorded": "The plan was not made together, and the obstacle is recorded.",
  "client-plan/plan-is-made-together-with-client#obstacleMissing": "The plan was not made with the client, and no obstacle is recorded.",
  "client-plan/plan-is-made-together-with-client#notRecorded": "It is not recorded whether the plan was made together with the client.",
  "client-plan/plan-is-made-together-with-client#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-is-made-together-with-client#mend": "Make the plan together, or write down what evident obstacle there was.",

  "client-plan/clients-participation-is-recorded#duty": "The client can take part in the planning and influence it.",
  "client-plan/clients-participation-is-recorded#recorded": "The participation is recorded.",
  "client-plan/clients-participation-is-recorded#obstacleRecorded": "There was an obstacle to taking part, and it is recorded.",
  "client-plan/clients-participation-is-recorded#participationMissing": "How the client took part is not recorded.",
  "client-plan/clients-participation-is-recorded#stillOpen": "Written down before the plan is finished.",
  "client-plan/clients-participation-is-recorded#mend": "Write down how the client took part in making the plan.",

  "client-plan/every-party-has-a-responsibility#duty": "The plan shows who takes part and what each of them answers for.",
  "client-plan/every-party-has-a-responsibility#allHave": "Every party has a responsibility.",
  "client-plan/every-party-has-a-responsibility#noPartners": "The plan has no cooperation partners.",
  "client-plan/every-party-has-a-responsibility#partnersMissing": "No cooperation partner is recorded in the joint plan.",
  "client-plan/every-party-has-a-responsibility#withoutResponsibility": "Without a responsibility: {parties}.",
  "client-plan/every-party-has-a-responsibility#mend": "Agree on what each answers for, or take the party out of the plan.",

  "client-plan/other-sectors-take-part-with-consent#duty":
    "A joint plan of social welfare and other sectors is made with the client's consent; without it only where separately provided.",
  "client-plan/other-sectors-take-part-with-consent#allHaveGround": "Every other sector has consent or another ground.",
  "client-plan/other-sectors-take-part-with-consent#notJoint": "The plan is not a joint one.",
  "client-plan/other-sectors-take-part-with-consent#noOtherSectors": "No authority of another sector takes part.",
  "client-plan/other-sectors-take-part-with-consent#groundMissing": "Consent or another ground is missing: {parties}.",
  "client-plan/other-sectors-take-part-with-consent#provisionNotNamed": "The ground is a provision, but it is not named: {parties}.",
  "client-plan/other-sectors-take-part-with-consent#mend": "Ask for the client's consent and record it, or name the provision it rests on.",

  "client-plan/rights-and-alternatives-are-explained#duty":
    "The client is told rights, duties and alternatives with their effects in an understandable way.",
  "client-plan/rights-and-alternatives-are-explained#explained": "They have been explained.",
  "client-plan/rights-and-alternatives-are-explained#notExplained":
    "It is not recorded that rights and alternatives were explained to the client.",
  "client-plan/rights-and-alternatives-are-explained#stillOpen": "Written down before the plan is finished.",
  "client-plan/rights-and-alternatives-are-explained#mend": "Explain them to the client and write down how.",

  "client-plan/plan-is-made-in-mutual-understanding#duty": "The plan is made in mutual understanding with the client.",
  "client-plan/plan-is-made-in-mutual-understanding#agreed": "The client agrees.",
  "client-plan/plan-is-made-in-mutual-understanding#disagreed":
    "The client disagrees. Consider whether a changed plan brings mutual understanding.",
  "client-plan/plan-is-made-in-mutual-understanding#couldNotAnswer":
    "The client could not answer. Consider how their view can be found out.",
  "client-plan/plan-is-made-in-mutual-understanding#notAsked": "The client has not answered this version of the plan yet.",
  "client-plan/plan-is-made-in-mutual-understanding#notMadeYet": "The plan is still being made.",
  "client-plan/plan-is-made-in-mutual-understanding#mend": "Ask for the client's answer and talk differences over together.",

  "client-plan/agreed-review-is-made#duty":
    "The plan is checked when necessary. For adults the act sets no interval: the day is the plan's own.",
  "client-plan/agreed-review-is-made#reviewAhead": "The plan is reviewed on {target}.",
  "client-plan/agreed-review-is-made#reviewPassed":
    "The agreed review day was {target}, {daysOver, plural, one {# day ago} other {# days ago}}.",
  "client-plan/agreed-review-is-made#noReviewAgreed": "No review day has been agreed.",
  "client-plan/agreed-review-is-made#notMadeYet": "The plan is still being made.",
  "client-plan/agreed-review-is-made#mend": "Review the plan together, or agree on a new day.",

  "client-plan/plan-is-made-or-reason-recorded#duty":
    "The assessment is complemented by a plan unless that is evidently unnecessary or only temporary advice is given.",
  "client-plan/plan-is-made-or-reason-recorded#planMade": "There is a plan.",
  "client-plan/plan-is-made-or-reason-recorded#reasonRecorded": "No plan is made, and the reason is recorded.",
  "client-plan/plan-is-made-or-reason-recorded#onlyAdvice": "Only temporary advice is given.",
  "client-plan/plan-is-made-or-reason-recorded#assessmentGoesOn": "The assessment is still going on.",
  "client-plan/plan-is-made-or-reason-recorded#neitherPlanNorReason": "There is no plan, and no reason is recorded.",
  "client-plan/plan-is-made-or-reason-recorded#mend": "Make a plan, or write down why it is evidently unnecessary.",

  "client-plan/will-of-incapable-client-is-found-out#duty":
    "When an adult client cannot take part, their will is found out with a representative or close person. An evident need for a guardian is notified to the guardianship authority.",
  "client-plan/will-of-incapable-client-is-found-out#foundOut": "The client's will has been found out.",
  "client-plan/will-of-incapable-client-is-found-out#canTakePart": "The client can take part.",
  "client-plan/will-of-incapable-client-is-found-out#capacityNotKnown": "It is not recorded whether the client can take part.",
  "client-plan/will-of-incapable-client-is-found-out#notConsulted": "No representative, relative or close person has been heard.",
  "client-plan/will-of-incapable-client-is-found-out#willNotFoundOut": "The client's will has not been found out.",
  "client-plan/will-of-incapable-client-is-found-out#guardianshipNotNotified":
    "The need for a guardian is evident, but the guardianship authority has not been notified.",
  "client-plan/will-of-incapable-client-is-found-out#mend":
    "Find the will out with a representative or close person, and notify where needed.",
};
