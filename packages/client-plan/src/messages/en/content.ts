import type { Catalogue } from "@koonti/rules";
import type { planContentRules } from "../../rules/index.ts";

/** Texts of the rules about what a plan says. */
export const content: Catalogue<typeof planContentRules> = {
  "client-plan/plan-has-both-assessments-of-need#duty":
    "The plan has the client's and the professional's assessment of the need of support.",
  "client-plan/plan-has-both-assessments-of-need#bothRecorded": "The client's and the worker's views are recorded.",
  "client-plan/plan-has-both-assessments-of-need#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-has-both-assessments-of-need#bothMissing":
    "The plan has neither the client's nor the worker's view of the need of support.",
  "client-plan/plan-has-both-assessments-of-need#clientsMissing": "The client's own view of the need of support is missing.",
  "client-plan/plan-has-both-assessments-of-need#professionalsMissing": "The worker's view of the need of support is missing.",
  "client-plan/plan-has-both-assessments-of-need#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-has-both-assessments-of-need#mend":
    "Write down both views, the client's own first, or the reason why the item is not needed.",

  "client-plan/plan-has-both-assessments-of-services#duty":
    "The plan has the client's and the professional's assessment of the services and measures needed.",
  "client-plan/plan-has-both-assessments-of-services#bothRecorded": "The client's and the worker's views are recorded.",
  "client-plan/plan-has-both-assessments-of-services#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-has-both-assessments-of-services#bothMissing":
    "The plan has neither the client's nor the worker's view of the services needed.",
  "client-plan/plan-has-both-assessments-of-services#clientsMissing": "The client's own view of the services needed is missing.",
  "client-plan/plan-has-both-assessments-of-services#professionalsMissing": "The worker's view of the services needed is missing.",
  "client-plan/plan-has-both-assessments-of-services#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-has-both-assessments-of-services#mend":
    "Write down both views, the client's own first, or the reason why the item is not needed.",

  "client-plan/plan-says-necessary-services-with-time#duty":
    "The plan has the own worker's assessment of the services necessary for the client's health or development, with their start and duration.",
  "client-plan/plan-says-necessary-services-with-time#recorded": "The item is recorded.",
  "client-plan/plan-says-necessary-services-with-time#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-says-necessary-services-with-time#inServices": "The services have a start and a duration.",
  "client-plan/plan-says-necessary-services-with-time#itemMissing":
    "The assessment of necessary services, their start and duration is missing.",
  "client-plan/plan-says-necessary-services-with-time#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-says-necessary-services-with-time#mend": "Write the assessment, or give the services a start and a duration.",

  "client-plan/plan-says-how-often-client-and-worker-meet#duty": "The plan says how often the client and the own worker meet.",
  "client-plan/plan-says-how-often-client-and-worker-meet#recorded": "The item is recorded.",
  "client-plan/plan-says-how-often-client-and-worker-meet#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-says-how-often-client-and-worker-meet#itemMissing": "How often they meet is not recorded.",
  "client-plan/plan-says-how-often-client-and-worker-meet#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-says-how-often-client-and-worker-meet#mend": "Write the item down, or the reason why it is not needed.",

  "client-plan/plan-has-both-assessments-of-strengths#duty":
    "The plan has the client's and the worker's assessment of the client's strengths and resources.",
  "client-plan/plan-has-both-assessments-of-strengths#bothRecorded": "The client's and the worker's views are recorded.",
  "client-plan/plan-has-both-assessments-of-strengths#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-has-both-assessments-of-strengths#bothMissing":
    "The plan has neither the client's nor the worker's view of strengths and resources.",
  "client-plan/plan-has-both-assessments-of-strengths#clientsMissing": "The client's own view of strengths and resources is missing.",
  "client-plan/plan-has-both-assessments-of-strengths#professionalsMissing": "The worker's view of strengths and resources is missing.",
  "client-plan/plan-has-both-assessments-of-strengths#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-has-both-assessments-of-strengths#mend":
    "Write down both views, the client's own first, or the reason why the item is not needed.",

  "client-plan/plan-has-goals-set-together#duty": "The plan has the goals that the client and the worker have set together.",
  "client-plan/plan-has-goals-set-together#goalsRecorded": "The goals are recorded.",
  "client-plan/plan-has-goals-set-together#reasonsRecorded": "There are no goals, and the reasons are recorded.",
  "client-plan/plan-has-goals-set-together#goalsMissing": "The plan has no goals.",
  "client-plan/plan-has-goals-set-together#goalWithoutWords": "A goal has no words.",
  "client-plan/plan-has-goals-set-together#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-has-goals-set-together#mend": "Set the goals together and write them down.",

  "client-plan/every-named-need-is-answered#duty":
    "Each need named in the assessment is answered by a goal or a service, or it is written down why not.",
  "client-plan/every-named-need-is-answered#allAnswered": "Every need is answered.",
  "client-plan/every-named-need-is-answered#unanswered": "Nothing answers {count, plural, one {one need} other {# needs}}: {needs}.",
  "client-plan/every-named-need-is-answered#needsNotKnown": "The needs of the assessment have not been confirmed yet.",
  "client-plan/every-named-need-is-answered#noNeeds": "The assessment named no needs.",
  "client-plan/every-named-need-is-answered#mend": "Add a goal or a service, or write down why none is needed.",

  "client-plan/recurring-need-has-target-dates#duty":
    "When the need is recurring, the aim is that it ends within a time agreed with the client.",
  "client-plan/recurring-need-has-target-dates#allHaveDates": "Every goal has a date.",
  "client-plan/recurring-need-has-target-dates#noGoals": "The plan has no goals.",
  "client-plan/recurring-need-has-target-dates#notRecurring": "The need is not recurring.",
  "client-plan/recurring-need-has-target-dates#dateMissing":
    "{count, plural, one {Goal {number} has no date} other {# goals have no date, the first is goal {number}}}. The need is recurring.",
  "client-plan/recurring-need-has-target-dates#natureNotKnown": "The nature of the need has not been assessed.",
  "client-plan/recurring-need-has-target-dates#mend": "Agree with the client by when the goal is reached.",

  "client-plan/social-rehabilitation-has-a-goal#duty": "Social rehabilitation is goal-directed: it has a goal in the plan.",
  "client-plan/social-rehabilitation-has-a-goal#hasGoal": "The social rehabilitation has a goal.",
  "client-plan/social-rehabilitation-has-a-goal#noSocialRehabilitation": "The plan has no social rehabilitation.",
  "client-plan/social-rehabilitation-has-a-goal#goalMissing": "The social rehabilitation is not tied to a goal.",
  "client-plan/social-rehabilitation-has-a-goal#mend": "Tie the service to a goal.",

  "client-plan/every-goal-has-its-means#duty": "The plan says by what means each goal is reached.",
  "client-plan/every-goal-has-its-means#allHaveMeans": "Each goal has a service or a step that serves it.",
  "client-plan/every-goal-has-its-means#goalWithoutMeans": "No service and no step serves the goal.",
  "client-plan/every-goal-has-its-means#noGoals": "The plan has no goals.",
  "client-plan/every-goal-has-its-means#stillOpen": "Written down before the plan is finished.",
  "client-plan/every-goal-has-its-means#mend": "Tie a service to the goal, or agree on a step that takes it forward.",

  "client-plan/every-planned-service-has-a-goal#duty": "The plan says what is aimed at with each service.",
  "client-plan/every-planned-service-has-a-goal#allHaveGoals": "Each service has a goal.",
  "client-plan/every-planned-service-has-a-goal#serviceWithoutGoal": "The service is not tied to a goal.",
  "client-plan/every-planned-service-has-a-goal#noServices": "The plan has no services.",
  "client-plan/every-planned-service-has-a-goal#stillOpen": "Written down before the plan is finished.",
  "client-plan/every-planned-service-has-a-goal#mend": "Tie the service to the goal it serves.",

  "client-plan/plan-estimates-duration-of-relationship#duty": "The plan estimates the duration of the client relationship.",
  "client-plan/plan-estimates-duration-of-relationship#recorded": "The item is recorded.",
  "client-plan/plan-estimates-duration-of-relationship#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-estimates-duration-of-relationship#itemMissing": "The estimated duration is missing.",
  "client-plan/plan-estimates-duration-of-relationship#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-estimates-duration-of-relationship#mend": "Write the item down, or the reason why it is not needed.",

  "client-plan/plan-says-how-it-is-followed#duty": "The plan says how it, the goals and the needs are followed and assessed again.",
  "client-plan/plan-says-how-it-is-followed#recorded": "The item is recorded.",
  "client-plan/plan-says-how-it-is-followed#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-says-how-it-is-followed#reviewAgreed": "The plan is reviewed on {nextReviewOn}.",
  "client-plan/plan-says-how-it-is-followed#itemMissing": "The follow-up is not recorded.",
  "client-plan/plan-says-how-it-is-followed#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-says-how-it-is-followed#mend": "Write how the plan is followed, or agree on a review day.",

  "client-plan/plan-tells-effect-of-life-situation#duty":
    "The plan tells how life situation and environment affect the client's functional ability.",
  "client-plan/plan-tells-effect-of-life-situation#recorded": "The item is recorded.",
  "client-plan/plan-tells-effect-of-life-situation#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-tells-effect-of-life-situation#itemMissing": "The effect of life situation and environment is not recorded.",
  "client-plan/plan-tells-effect-of-life-situation#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-tells-effect-of-life-situation#mend": "Write the item down, or the reason why it is not needed.",

  "client-plan/plan-has-the-clients-proposal#duty": "The plan has the client's own proposal of how services are produced and carried out.",
  "client-plan/plan-has-the-clients-proposal#recorded": "The item is recorded.",
  "client-plan/plan-has-the-clients-proposal#notNeeded": "The item is not needed: the reason is recorded.",
  "client-plan/plan-has-the-clients-proposal#inServices": "The proposal is recorded with the service.",
  "client-plan/plan-has-the-clients-proposal#itemMissing": "The client's proposal is not recorded.",
  "client-plan/plan-has-the-clients-proposal#stillOpen": "Written down before the plan is finished.",
  "client-plan/plan-has-the-clients-proposal#mend": "Ask for the client's proposal and write it down, or the reason why it is not needed.",
};
