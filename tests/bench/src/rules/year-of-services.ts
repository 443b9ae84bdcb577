import { type ClientRecord, type DocumentContent, type DocumentKind, latestOf, openDocument, type RecordDocument } from "@koonti/casework";
import { addDays, addMonths, type DocumentId, isWorkingDay, type LocalDate, type UserId } from "@koonti/core";
import type { SyntheticWorker } from "@koonti/testing";

const MONTHS_OF_SERVICES = 12;

/** Whose hand writes, and where identifiers come from. */
export interface Writer {
  readonly worker: SyntheticWorker;
  readonly newId: () => string;
}

class Course {
  record: ClientRecord;
  readonly #writer: Writer;

  constructor(record: ClientRecord, writer: Writer) {
    this.record = record;
    this.#writer = writer;
  }

  write<K extends DocumentKind>(kind: K, content: DocumentContent<K>, today: LocalDate): DocumentId {
    const { worker, newId } = this.#writer;
    const author = { userId: worker.userId as UserId, name: worker.name };
    const context = { today, now: `${today}T10:00:00.000Z`, author, newId: () => newId() as DocumentId };
    const opened = openDocument(this.record, { kind, content }, context);
    if (!opened.ok) throw new Error(`A synthetic ${kind} was refused: ${opened.error.reason}`);
    const document = { ...opened.value, status: "final" } as unknown as RecordDocument;
    this.record = { ...this.record, documents: [...this.record.documents, document] };
    return document.id;
  }
}

const workingDay = (day: LocalDate): LocalDate => (isWorkingDay(day) ? day : workingDay(addDays(day, 1)));

type Plan = RecordDocument<"clientPlan">;

const professionalOf = ({ name, profession, employment }: SyntheticWorker) => ({ name, profession, employment });

/** Each service of the plan is granted, told of and begun. */
function begin(course: Course, { worker }: Writer, plan: Plan, from: LocalDate): void {
  for (const [index, { id, name }] of plan.content.services.entries()) {
    const decidedOn = workingDay(addDays(from, 3 * index));
    const decision: DocumentContent<"decision"> = {
      kind: "socialService",
      decidedOn,
      decider: professionalOf(worker),
      planId: plan.id,
      grantedServices: [id],
      written: true,
      reasons: "Palvelu vastaa suunnitelmaan kirjattuun tarpeeseen.",
      rectificationInstructions: true,
    };
    const decisionId = course.write("decision", decision, decidedOn);
    course.write("decisionReceipt", { decisionId, receivedOn: addDays(decidedOn, 4) }, addDays(decidedOn, 4));
    const startedOn = workingDay(addDays(decidedOn, 7));
    course.write("serviceStart", { startedOn, planId: plan.id, plannedServiceId: id, decisionId, name }, startedOn);
  }
}

/** Client and worker meet every month; every third month all who take part do, and every fourth the goals are looked at. */
function month(course: Course, { worker }: Writer, plan: Plan, on: LocalDate, number: number): void {
  const name = worker.name;
  course.write(
    "clientMeeting",
    { metOn: on, inPerson: number % 2 === 0, participants: ["Testi Asiakas", name], note: "Käytiin läpi kuukausi." },
    on,
  );
  if (number % 3 === 0) {
    const invited = plan.content.parties.flatMap(({ sector }) => (sector ? [{ sector, attended: true }] : []));
    course.write("consultation", { heldOn: on, invited, clientPresent: true, outcome: "Jatketaan suunnitelman mukaan." }, on);
    course.write("authorityContact", { contactedOn: on, authority: "Testi-viranomainen", clientConsent: true, reportedBackOn: on }, on);
  }
  if (number % 4 === 0) {
    const evaluation = {
      goals: plan.content.goals.map(({ id, text, direction }) => ({ goalId: id, text, direction, attainment: 0 as const, factors: [] })),
      services: [],
    };
    course.write("goalEvaluation", { evaluatedOn: on, planId: plan.id, clientPresent: true, evaluation }, on);
  }
}

/**
 * A client whose plan was finished a year ago, after that year: services granted and begun, a meeting a month, consultations, evaluations, and
 * the relationship closed. Dozens of documents, as in any record that has been through the whole chain.
 */
export function afterYearOfServices(planned: ClientRecord, writer: Writer, from: LocalDate): ClientRecord {
  const plan = latestOf(planned, "clientPlan");
  if (!plan) throw new Error("A year of services follows a plan");
  const course = new Course(planned, writer);
  begin(course, writer, plan, from);
  for (let number = 1; number < MONTHS_OF_SERVICES; number += 1) month(course, writer, plan, workingDay(addMonths(from, number)), number);
  const closedOn = workingDay(addDays(addMonths(from, MONTHS_OF_SERVICES), -14));
  course.write(
    "closing",
    { closedOn, relationshipEndsOn: closedOn, ground: "noGround", conclusion: "Palvelujen tarvetta ei enää ole." },
    closedOn,
  );
  return course.record;
}
