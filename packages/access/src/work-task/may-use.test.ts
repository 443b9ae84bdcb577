import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATA_CATEGORIES, type DataCategory } from "../data/codes.ts";
import { NAMED_SERVICES, SERVICE_TASKS, type ServiceTask, WORK_TASKS, type WorkTask } from "../user/codes.ts";
import { mayUse, type UseFacts } from "./may-use.ts";

const of = (serviceTask: ServiceTask, more: Partial<UseFacts> = {}): UseFacts => ({ ownTasks: ["workingAge"], serviceTask, ...more });
const reached = (workTask: WorkTask, more: Partial<UseFacts> = {}) =>
  SERVICE_TASKS.filter((task) => mayUse(workTask, "decisions", of(task, more)));

// Decree 457/2024 12-17 §, written down here a second time and independently of the table.
const NEVER: Readonly<Partial<Record<WorkTask, readonly DataCategory[]>>> = {
  broadResponsibility: ["familyMediation", "shelter", "therapeuticNotes", "examinationNotes"],
  childSocialWorker: ["familyMediation", "therapeuticNotes", "examinationNotes"],
  arranging: ["shelter", "therapeuticNotes", "examinationNotes"],
  childSupervisor: ["familyMediation", "shelter", "therapeuticNotes", "examinationNotes"],
  administrative: ["familyMediation", "shelter", "therapeuticNotes", "examinationNotes"],
};

describe("what a work task never sees", () => {
  it.each(Object.entries(NEVER) as [WorkTask, DataCategory[]][])("%s: %j, whatever the service task", (workTask, never) => {
    for (const task of SERVICE_TASKS) {
      const facts = of(task, { ownTasks: SERVICE_TASKS, ownServices: NAMED_SERVICES, giving: "given", custodyMatter: true });
      expect(DATA_CATEGORIES.filter((category) => !mayUse(workTask, category, facts) && never.includes(category))).toEqual(
        DATA_CATEGORIES.filter((category) => never.includes(category)),
      );
    }
  });

  it("lets the social worker of a child see the shelter, unlike other broad responsibility", () => {
    expect(mayUse("childSocialWorker", "shelter", of("childProtection"))).toBe(true);
    expect(mayUse("broadResponsibility", "shelter", of("childProtection"))).toBe(false);
  });
});

describe("how far a work task reaches", () => {
  it("is every service task in broad responsibility", () => expect(reached("broadResponsibility")).toEqual([...SERVICE_TASKS]));

  it("is three service tasks and one's own in arranging (T51)", () => {
    expect(reached("arranging")).toEqual(["families", "workingAge", "elderly"]);
    expect(reached("arranging", { ownTasks: ["childProtection"] })).toEqual(["families", "workingAge", "elderly", "childProtection"]);
  });

  it("is who the client is, and no more, where the service task of the data is not known and not every one is open", () => {
    const open = (workTask: WorkTask) => DATA_CATEGORIES.filter((category) => mayUse(workTask, category, { ownTasks: SERVICE_TASKS }));
    expect(open("arranging")).toEqual(["relationshipBasics"]);
    expect(open("childSupervisor")).toEqual(["relationshipBasics"]);
    expect(open("broadResponsibility")).toEqual(["relationshipBasics", "plansAndAssessments", "decisions", "execution"]);
  });

  it("is child protection for the child supervisor in custody matters alone", () => {
    expect(reached("childSupervisor")).toEqual(["families", "workingAge", "familyLaw"]);
    expect(reached("childSupervisor", { custodyMatter: true })).toContain("childProtection");
    expect(reached("childSupervisor", { ownTasks: ["childProtection"] })).not.toContain("childProtection");
  });

  it("is nothing for a student without a practice, and what is practised with one", () => {
    expect(reached("student")).toEqual([]);
    expect(reached("student", { practiceAs: "arranging" })).toEqual(reached("arranging"));
  });
});

describe("execution", () => {
  const can = (category: DataCategory, facts: UseFacts) => mayUse("execution", category, facts);

  it("sees who the client is, and plans and assessments of its own service task", () => {
    expect(can("relationshipBasics", { ownTasks: [] })).toBe(true);
    expect(can("plansAndAssessments", of("workingAge"))).toBe(true);
    expect(can("plansAndAssessments", of("elderly"))).toBe(false);
    expect(can("plansAndAssessments", { ownTasks: ["workingAge"] })).toBe(false);
  });

  it("sees decisions and notes of the service it gives and of those essentially related, not of others", () => {
    for (const category of ["decisions", "execution"] as const) {
      expect(can(category, of("workingAge", { giving: "given" }))).toBe(true);
      expect(can(category, of("workingAge", { giving: "related" }))).toBe(true);
      expect(can(category, of("workingAge"))).toBe(false);
      expect(can(category, of("elderly", { giving: "given" }))).toBe(false);
    }
  });

  it("sees notes of therapeutic work and examinations only of the service it gives", () => {
    for (const category of ["therapeuticNotes", "examinationNotes"] as const) {
      expect(can(category, of("workingAge", { giving: "given" }))).toBe(true);
      expect(can(category, of("workingAge", { giving: "related" }))).toBe(false);
    }
  });

  it.each(["informalCare", "socialAssistance", "financialCapability", "socialCredit"] as const)(
    "of %s sees its data in every service task",
    (service) => {
      for (const task of SERVICE_TASKS) expect(can("decisions", of(task, { ownServices: [service], service }))).toBe(true);
      expect(can("decisions", of("elderly", { ownServices: [service] }))).toBe(false);
      expect(can("familyMediation", of("elderly", { ownServices: [service], service }))).toBe(false);
    },
  );

  it("of the shelter sees the shelter's own notes", () => {
    expect(can("shelter", of("families", { ownServices: ["shelter"] }))).toBe(true);
    expect(can("shelter", of("families"))).toBe(false);
  });

  it("of adoption counselling reaches three more service tasks", () => {
    const counsellor = { ownTasks: ["familyLaw"], ownServices: ["adoptionCounselling"] } as const;
    expect(SERVICE_TASKS.filter((serviceTask) => can("plansAndAssessments", { ...counsellor, serviceTask }))).toEqual([
      "families",
      "workingAge",
      "childProtection",
      "familyLaw",
    ]);
  });

  it("of family mediation sees its own data and nothing else but who the client is", () => {
    const mediator = { ownTasks: ["familyLaw"], ownServices: ["familyMediation"], serviceTask: "familyLaw", giving: "given" } as const;
    expect(DATA_CATEGORIES.filter((category) => can(category, mediator))).toEqual(["relationshipBasics", "familyMediation"]);
  });
});

const facts: fc.Arbitrary<UseFacts> = fc.record({
  ownTasks: fc.subarray([...SERVICE_TASKS]),
  serviceTask: fc.option(fc.constantFrom(...SERVICE_TASKS), { nil: undefined }),
  ownServices: fc.subarray(NAMED_SERVICES.filter((service) => service !== "familyMediation")),
  giving: fc.constantFrom(undefined, "given" as const, "related" as const),
  custodyMatter: fc.boolean(),
});

describe("any use", () => {
  const use = fc.tuple(fc.constantFrom(...WORK_TASKS), fc.constantFrom(...DATA_CATEGORIES), facts);

  it("is never taken away by more service tasks of one's own", () => {
    fc.assert(
      fc.property(use, ([workTask, category, given]) => {
        if (mayUse(workTask, category, given)) expect(mayUse(workTask, category, { ...given, ownTasks: SERVICE_TASKS })).toBe(true);
      }),
    );
  });

  it("lets everyone with a task of their own see who the client is", () => {
    fc.assert(
      fc.property(use, ([workTask, , given]) => {
        if (workTask !== "student" && given.serviceTask === undefined) expect(mayUse(workTask, "relationshipBasics", given)).toBe(true);
      }),
    );
  });

  it("is for a student what it is for the one whose task is practised, and nothing beside it", () => {
    const practised = fc.constantFrom(...WORK_TASKS.filter((task) => task !== "student"));
    fc.assert(
      fc.property(use, practised, ([, category, given], practiceAs) => {
        expect(mayUse("student", category, { ...given, practiceAs })).toBe(mayUse(practiceAs, category, given));
        expect(mayUse("student", category, given)).toBe(false);
      }),
    );
  });
});
