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
};
