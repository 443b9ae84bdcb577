import type { Catalogue } from "@koonti/rules";
import type { accessRules } from "../rules/index.ts";

/** Texts of every rule of the package, ICU MessageFormat. */
export const en: Catalogue<typeof accessRules> = {
  "access/record-is-opened-for-relationship-or-task#duty":
    "Client data are used only when the system has verified a client relationship or the user has stated another task.",
  "access/record-is-opened-for-relationship-or-task#relationshipVerified": "The client relationship is verified.",
  "access/record-is-opened-for-relationship-or-task#taskStated": "There is no client relationship, but the task is stated.",
  "access/record-is-opened-for-relationship-or-task#denied": "The data were not given.",
  "access/record-is-opened-for-relationship-or-task#openedWithoutGround":
    "The data were opened without a client relationship and without a stated task.",
  "access/record-is-opened-for-relationship-or-task#notKnown": "It is not known whether the client relationship was verified.",
  "access/record-is-opened-for-relationship-or-task#mend": "Find out why the data were opened, and mend the right of use.",

  "access/data-is-within-the-work-task#duty": "The work task decides which client data may be used.",
  "access/data-is-within-the-work-task#within": "The work task reaches this data. Task: {workTask}. Data: {category}.",
  "access/data-is-within-the-work-task#denied": "The data were not given.",
  "access/data-is-within-the-work-task#outside":
    "The work task does not reach this data, yet they were given. Task: {workTask}. Data: {category}.",
  "access/data-is-within-the-work-task#factsMissing": "The work task, or the service task of the data, is not known.",
  "access/data-is-within-the-work-task#mend": "Take the access away, and find out what was seen.",

  "access/use-leaves-a-whole-log-row#duty":
    "Every use of client data leaves a row in the use log with the data, the user, the purpose and the time.",
  "access/use-leaves-a-whole-log-row#whole": "The row is whole.",
  "access/use-leaves-a-whole-log-row#incomplete": "The row lacks: {missing}.",
  "access/use-leaves-a-whole-log-row#mend": "Complete the row: the system writes it, so mend its settings.",

  "access/disclosure-leaves-a-whole-log-row#duty":
    "Every disclosure leaves a row in the disclosure log with the data, discloser, recipient, purpose, ground and time.",
  "access/disclosure-leaves-a-whole-log-row#whole": "The row is whole.",
  "access/disclosure-leaves-a-whole-log-row#incomplete": "The row lacks: {missing}.",
  "access/disclosure-leaves-a-whole-log-row#mend": "Complete the row: the system writes it, so mend its settings.",

  "access/protected-person-is-in-no-municipality-row#duty":
    "A protected identity covers the home municipality too: the person is not counted by municipality or finer area.",
  "access/protected-person-is-in-no-municipality-row#leftOut": "Protected persons are left out.",
  "access/protected-person-is-in-no-municipality-row#noPlace": "The counts are of the whole county.",
  "access/protected-person-is-in-no-municipality-row#counted": "The counts by municipality include protected persons.",
  "access/protected-person-is-in-no-municipality-row#notKnown": "It is not known whether protected persons are included.",
  "access/protected-person-is-in-no-municipality-row#mend": "Leave protected persons out of the rows by municipality.",

  "access/permission-is-voluntary#duty": "A permit or denial to disclose data is voluntary for the client.",
  "access/permission-is-voluntary#voluntary": "The permit or denial was given voluntarily.",
  "access/permission-is-voluntary#notVoluntary": "The permit or denial was not given voluntarily.",
  "access/permission-is-voluntary#notKnown": "It is not known whether the permit or denial was given voluntarily.",
  "access/permission-is-voluntary#mend": "Ask the client's will again, and tell that no service depends on the answer.",

  "access/permission-holds-until-revoked#duty": "A permit or denial holds until further notice, and the client can revoke it at any time.",
  "access/permission-holds-until-revoked#holds": "The permit or denial holds until further notice.",
  "access/permission-holds-until-revoked#revoked":
    "The client revoked the permit or denial on {revokedOn}, and it has not been applied since.",
  "access/permission-holds-until-revoked#endIsSet": "The permit or denial has been given an end, {validUntil}.",
  "access/permission-holds-until-revoked#appliedAfterRevoking":
    "The permit or denial was applied on {lastAppliedOn}, although the client had revoked it on {revokedOn}.",
  "access/permission-holds-until-revoked#appliedOnTheSameDay":
    "The permit or denial was applied on the day it was revoked ({revokedOn}). A professional finds out which came first.",
  "access/permission-holds-until-revoked#mend":
    "Take the end away, or stop applying what has been revoked, and find out which data it concerned.",

  "access/denial-has-its-target#duty": "A denial is targeted at a controller, a service task or a single document.",
  "access/denial-has-its-target#targeted": "The target of the denial is recorded.",
  "access/denial-has-its-target#otherTarget": "The denial is targeted at something the act knows no denial for.",
  "access/denial-has-its-target#targetUnnamed": "The denial does not tell which controller, service task or document it is about.",
  "access/denial-has-its-target#notKnown": "The target of the denial is not known.",
  "access/denial-has-its-target#permit": "This is a permit.",
  "access/denial-has-its-target#mend": "Find out with the client what the denial is about, and record it.",

  "access/permit-is-targeted#duty":
    "A permit between social welfare and health care can be targeted by recipient, by service task or group of data, and by time.",
  "access/permit-is-targeted#targeted": "The permit tells to whom and about which data it is.",
  "access/permit-is-targeted#recipientMissing": "The permit does not tell to whom data may be disclosed.",
  "access/permit-is-targeted#recipientUnnamed": "A recipient in the permit has no name.",
  "access/permit-is-targeted#dataMissing": "The permit does not tell which service task or group of data it is about.",
  "access/permit-is-targeted#timeReversed": "The time of the permit ends before it begins.",
  "access/permit-is-targeted#notKnown": "It is not known how the permit is targeted.",
  "access/permit-is-targeted#otherPermission": "This is not a permit between social welfare and health care.",
  "access/permit-is-targeted#notInUse": "Permits were not yet targeted in this way.",
  "access/permit-is-targeted#mend": "Complete the permit with its recipients and data together with the client.",

  "access/acting-for-another-rests-on-authority#duty": "Only someone the client has authorised, or the guardian, acts for the client.",
  "access/acting-for-another-rests-on-authority#authorised": "The person had the client's authorisation, and it was checked.",
  "access/acting-for-another-rests-on-authority#guardian": "The person was the client's guardian, and it was checked.",
  "access/acting-for-another-rests-on-authority#noGround": "The person had no authorisation and was not the guardian.",
  "access/acting-for-another-rests-on-authority#notValidThatDay": "The authorisation or guardianship did not hold on {actedOn}.",
  "access/acting-for-another-rests-on-authority#notVerified": "The authorisation or guardianship was not checked.",
  "access/acting-for-another-rests-on-authority#notKnown": "It is not known what the right to act rested on, or whether it was checked.",
  "access/acting-for-another-rests-on-authority#mend":
    "Check the right to act. If there was none, close the access and find out which data were seen.",

  "access/minors-denial-and-reason-are-recorded#duty":
    "When a minor denies giving data to a guardian, the denial and its reason are recorded.",
  "access/minors-denial-and-reason-are-recorded#recorded": "The denial and its reason are recorded.",
  "access/minors-denial-and-reason-are-recorded#notRecorded": "The denial is not recorded.",
  "access/minors-denial-and-reason-are-recorded#reasonMissing": "The reason for the denial is not recorded.",
  "access/minors-denial-and-reason-are-recorded#notKnown": "It is not known whether the denial is recorded.",
  "access/minors-denial-and-reason-are-recorded#ofAge": "The client was of age.",
  "access/minors-denial-and-reason-are-recorded#mend": "Record the denial and the reason the minor has given.",

  "access/minors-denial-is-kept#duty":
    "What a minor has denied for a weighty reason is not given to the guardian, unless the denial is clearly against the child's interest.",
  "access/minors-denial-is-kept#kept": "The denied data have not been given to the guardian.",
  "access/minors-denial-is-kept#denialDidNotHold": "A professional has judged that the denial did not bind.",
  "access/minors-denial-is-kept#givenDespiteDenial": "The denied data were given to the guardian on {givenToGuardianOn}.",
  "access/minors-denial-is-kept#notJudged":
    "The data were given to the guardian on {givenToGuardianOn}, and no judgement of the reason and of the child's interest is recorded.",
  "access/minors-denial-is-kept#ofAge": "The one who denied was already of age.",
  "access/minors-denial-is-kept#mend": "Close the guardian's access to the data, and find out what was already given.",

  "access/data-after-death-go-by-application#duty":
    "Data of a client who has died are given on a written application with reasons, and only the necessary ones.",
  "access/data-after-death-go-by-application#necessaryGiven":
    "The data were given on a written application with reasons, and only the necessary ones.",
  "access/data-after-death-go-by-application#notInWriting": "The data were not asked for in writing.",
  "access/data-after-death-go-by-application#reasonMissing": "The application gives no reasons.",
  "access/data-after-death-go-by-application#moreThanNecessary": "More data were given than was necessary.",
  "access/data-after-death-go-by-application#notKnown":
    "Something about the application, or about how necessary the data were, is not known.",
  "access/data-after-death-go-by-application#mend": "Ask for a written application with reasons, and limit the data to the necessary ones.",
};
