import type { Catalogue } from "@koonti/rules";
import type { assessmentRules } from "../../rules/index.ts";

/** Texts of the rules about the assessment itself. */
export const assessment: Catalogue<typeof assessmentRules> = {
  "service-need/special-support-has-grounds#duty":
    "A person needs special support who has special difficulty in applying for and getting the services needed, for a reason the act lists, when the need is not connected with old age.",
  "service-need/special-support-has-grounds#groundsHold": "The conditions of special support are recorded.",
  "service-need/special-support-has-grounds#noDifficulty": "No special difficulty in applying for and getting services has been found.",
  "service-need/special-support-has-grounds#noReason": "None of the reasons the act lists is recorded.",
  "service-need/special-support-has-grounds#oldAge": "The need is connected with old age, so it is not this special support.",
  "service-need/special-support-has-grounds#factsMissing": "Not all conditions have been assessed yet.",
  "service-need/special-support-has-grounds#mend": "Complete the grounds of special support, or change the finding.",

  "service-need/special-support-has-grounds-before-2023#duty":
    "Before 2023 a person needed special support who had special difficulty in applying for and getting services for a reason the act then listed, when the need was not connected with old age.",
  "service-need/special-support-has-grounds-before-2023#groundsHold": "The conditions of special support are recorded.",
  "service-need/special-support-has-grounds-before-2023#noDifficulty":
    "No special difficulty in applying for and getting services has been found.",
  "service-need/special-support-has-grounds-before-2023#noReason":
    "None of the reasons the act then listed is recorded. Other addictive behaviour came into the act on 1.1.2023; before that it was another comparable reason.",
  "service-need/special-support-has-grounds-before-2023#oldAge": "The need is connected with old age, so it is not this special support.",
  "service-need/special-support-has-grounds-before-2023#factsMissing": "Not all conditions have been assessed yet.",
  "service-need/special-support-has-grounds-before-2023#mend": "Complete the grounds of special support, or change the finding.",

  "service-need/childs-special-support-has-reason#duty":
    "A child needs special support for its growth conditions, its own behaviour or a reason that would count for an adult.",
  "service-need/childs-special-support-has-reason#reasonRecorded": "The reason is recorded.",
  "service-need/childs-special-support-has-reason#reasonMissing": "The reason for the child's special support is not recorded.",
  "service-need/childs-special-support-has-reason#mend": "Record the reason, or change the finding.",

  "service-need/rights-and-alternatives-are-explained#duty":
    "The client is told, in an understandable way, the rights and duties and the alternatives with their effects.",
  "service-need/rights-and-alternatives-are-explained#allExplained": "The client has been told the rights, duties and alternatives.",
  "service-need/rights-and-alternatives-are-explained#notExplained": "Not recorded: {missing}.",
  "service-need/rights-and-alternatives-are-explained#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/rights-and-alternatives-are-explained#mend": "Explain them to the client, and record that the client understood.",

  "service-need/functioning-is-seen-in-its-environments#duty":
    "Functional ability is looked at in different environments: health, living conditions, everyday life and changes in them, to the extent the situation requires.",
  "service-need/functioning-is-seen-in-its-environments#allSeen": "Health, housing, everyday life and changes are described.",
  "service-need/functioning-is-seen-in-its-environments#someNotWritten": "Not described: {missing}. Judge whether a description is needed.",
  "service-need/functioning-is-seen-in-its-environments#mend": "Describe what is missing in the life situation.",

  "service-need/assessor-is-social-welfare-professional#duty": "A suitable social welfare professional answers for the assessment.",
  "service-need/assessor-is-social-welfare-professional#suitable": "The assessor is a social welfare professional.",
  "service-need/assessor-is-social-welfare-professional#healthProfessional":
    "The assessor is a health care professional. That is possible when an elderly person is assessed: judge whether it is so here.",
  "service-need/assessor-is-social-welfare-professional#notLicensed": "The assessor is not a social welfare professional.",
  "service-need/assessor-is-social-welfare-professional#assessorMissing": "The assessor is not recorded.",
  "service-need/assessor-is-social-welfare-professional#stillOpen": "The assessor is recorded before the assessment is completed.",
  "service-need/assessor-is-social-welfare-professional#mend": "Give the assessment to a social welfare professional.",

  "service-need/special-support-is-assessed-by-social-worker-in-office#duty":
    "For a child or adult needing special support a social worker in a public-service office answers for the assessment.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#socialWorkerInOffice":
    "The assessor is a social worker in a public-service office.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#notSocialWorker":
    "The client needs special support, and the assessor is not a social worker.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#notInOffice":
    "The client needs special support, and the assessing social worker is not in a public-service office.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#assessorMissing": "The assessor is not recorded.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#specialSupportNotAssessed":
    "The need of special support has not been assessed yet. Who answers for the assessment depends on it.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#stillOpen":
    "The assessor is recorded before the assessment is completed.",
  "service-need/special-support-is-assessed-by-social-worker-in-office#mend":
    "Give the assessment to a social worker in a public-service office.",

  "service-need/disabled-person-is-assessed-by-office-holder#duty":
    "An office holder always answers for the assessment of a disabled person's service needs.",
  "service-need/disabled-person-is-assessed-by-office-holder#officeHolder": "The assessor holds a public-service office.",
  "service-need/disabled-person-is-assessed-by-office-holder#notInOffice": "The assessor does not hold a public-service office.",
  "service-need/disabled-person-is-assessed-by-office-holder#assessorMissing": "The assessor is not recorded.",
  "service-need/disabled-person-is-assessed-by-office-holder#stillOpen": "The assessor is recorded before the assessment is completed.",
  "service-need/disabled-person-is-assessed-by-office-holder#mend": "Give the assessment to an office holder.",

  "service-need/disability-services-are-assessed-by-licensed-office-holder#duty":
    "A social welfare professional in a public-service office answers for the assessment of the need of disability services.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#licensedOfficeHolder":
    "The assessor is a social welfare professional in a public-service office.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#notLicensed":
    "The assessor is not a social welfare professional.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#notInOffice":
    "The assessor does not hold a public-service office.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#assessorMissing": "The assessor is not recorded.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#stillOpen":
    "The assessor is recorded before the assessment is completed.",
  "service-need/disability-services-are-assessed-by-licensed-office-holder#mend":
    "Give the assessment to a social welfare professional in a public-service office.",

  "service-need/need-and-its-nature-are-decided#duty":
    "The assessment decides whether there is a need of support, and if so whether it is temporary, recurring or long-term.",
  "service-need/need-and-its-nature-are-decided#noNeed": "It has been decided that there is no need of support.",
  "service-need/need-and-its-nature-are-decided#natureDecided": "The need and its nature have been decided.",
  "service-need/need-and-its-nature-are-decided#needNotDecided": "It has not been decided whether there is a need of support.",
  "service-need/need-and-its-nature-are-decided#natureNotDecided": "The nature of the need has not been decided.",
  "service-need/need-and-its-nature-are-decided#stillOpen": "To be decided before the assessment is completed.",
  "service-need/need-and-its-nature-are-decided#mend": "Record whether there is a need of support and of what nature it is.",

  "service-need/assessment-has-summary#duty":
    "The assessment has a summary of the client's situation and of the need of services and special support.",
  "service-need/assessment-has-summary#recorded": "The summary is recorded.",
  "service-need/assessment-has-summary#summaryMissing": "The summary is missing.",
  "service-need/assessment-has-summary#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/assessment-has-summary#mend": "Write a summary.",

  "service-need/assessment-has-conclusions#duty":
    "The assessment has the professional's conclusions on the conditions for a client relationship.",
  "service-need/assessment-has-conclusions#recorded": "The conclusions are recorded.",
  "service-need/assessment-has-conclusions#conclusionsMissing": "The conclusions are missing.",
  "service-need/assessment-has-conclusions#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/assessment-has-conclusions#mend": "Write the conclusions.",

  "service-need/clients-view-is-recorded#duty":
    "The assessment has the client's opinion and view of the own service need, unless there is an evident obstacle.",
  "service-need/clients-view-is-recorded#recorded": "The client's view is recorded.",
  "service-need/clients-view-is-recorded#obstacleRecorded": "There is no view of the client, but an evident obstacle is recorded.",
  "service-need/clients-view-is-recorded#viewMissing": "The client's view is missing, and no obstacle is recorded.",
  "service-need/clients-view-is-recorded#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/clients-view-is-recorded#mend": "Ask the client and record the view, or record the evident obstacle.",

  "service-need/assessment-has-both-assessments-of-need#duty":
    "The assessment has the client's and the professional's assessment of the need for support.",
  "service-need/assessment-has-both-assessments-of-need#bothRecorded": "Both are recorded.",
  "service-need/assessment-has-both-assessments-of-need#needsMissing": "No need for support is recorded.",
  "service-need/assessment-has-both-assessments-of-need#clientsMissing": "The client's own assessment of the need for support is missing.",
  "service-need/assessment-has-both-assessments-of-need#professionalsMissing":
    "The professional's assessment of the need for support is missing.",
  "service-need/assessment-has-both-assessments-of-need#noNeed": "The assessment found no need for support.",
  "service-need/assessment-has-both-assessments-of-need#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/assessment-has-both-assessments-of-need#mend":
    "Record the client's own words on the needs and the professional's assessment.",

  "service-need/own-worker-need-has-both-views#duty":
    "The assessment has the client's and the professional's assessment of the need for an own worker.",
  "service-need/own-worker-need-has-both-views#bothRecorded": "Both are recorded.",
  "service-need/own-worker-need-has-both-views#clientsMissing": "The client's assessment of the need for an own worker is missing.",
  "service-need/own-worker-need-has-both-views#professionalsMissing":
    "The professional's assessment of the need for an own worker is missing.",
  "service-need/own-worker-need-has-both-views#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/own-worker-need-has-both-views#mend": "Record what is missing.",

  "service-need/childs-view-is-found-out#duty":
    "The view of a child or young person is found out discreetly. The way and the main content are recorded.",
  "service-need/childs-view-is-found-out#recorded": "The way and the main content are recorded.",
  "service-need/childs-view-is-found-out#obstacleRecorded": "The reason why the view was not found out is recorded.",
  "service-need/childs-view-is-found-out#methodMissing": "It is not recorded how the view was found out.",
  "service-need/childs-view-is-found-out#contentMissing": "The main content of the view is missing.",
  "service-need/childs-view-is-found-out#stillOpen": "To be recorded before the assessment is completed.",
  "service-need/childs-view-is-found-out#mend": "Record the way and the main content, or the reason why the view was not found out.",
};
