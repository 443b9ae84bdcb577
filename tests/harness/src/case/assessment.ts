import type { DocumentContent } from "@koonti/casework";
import type { CollatedNeed, SpecialSupport } from "@koonti/service-need";
import type { CaseEvent, CaseFile } from "./case-file.ts";
import { dayOf, flagFact, neededEvent, needsFact } from "./events.ts";
import { professionalFrom } from "./people.ts";

type Assessment = DocumentContent<"serviceNeedAssessment">;

const specialSupportFrom = ({ facts }: CaseEvent): SpecialSupport => ({
  entitled: facts["specialSupport"] === true,
  difficultyAccessingServices: facts["difficultyAccessingServices"] === true,
  reasons: [...((facts["specialSupportReasons"] as SpecialSupport["reasons"] | undefined) ?? [])],
  oldAgeRelated: facts["oldAgeRelated"] === true,
  ...(facts["specialSupport"] === true ? { grounds: "Vaikeus hakea ja saada palveluja, useita samanaikaisia tarpeita." } : {}),
});

const ownWorkerNeedFrom = ({ facts }: CaseEvent): Assessment["ownWorkerNeed"] => {
  const voices = (facts["ownWorkerNeedVoices"] as readonly string[] | undefined) ?? [];
  return {
    needed: true,
    ...(voices.includes("client") ? { client: "Toivon yhden ihmisen, jolle soittaa." } : {}),
    ...(voices.includes("professional") ? { professional: "Kokonaisuus tarvitsee yhden vastuuhenkilön." } : {}),
  };
};

const initiatedOf = (file: CaseFile): Pick<Assessment, "initiatedOn" | "initiationReasons"> => ({
  initiatedOn: dayOf(neededEvent(file, "initiation")),
  initiationReasons: needsFact(neededEvent(file, "contact")),
});

/** The collated assessment as it is begun, with the needs drawn from the collation. */
export function startedAssessmentFrom(file: CaseFile, needs: readonly CollatedNeed[]): Assessment {
  const start = neededEvent(file, "assessmentStart");
  return {
    subject: "client",
    ...initiatedOf(file),
    startedOn: dayOf(start),
    assessor: professionalFrom(start.actor, "Testi Työntekijä-10B"),
    absentAuthorities: [],
    specialSupport: { reasons: [] },
    services: [],
    lifeSituation: {},
    needs: needs.map((need) => ({ ...need })),
    settlements: [],
    droppedStatements: [],
    ownWorkerNeed: {},
  };
}

const voicesOf = (file: CaseFile, { facts }: CaseEvent): Partial<Assessment> => ({
  ...(facts["summaryRecorded"] === true ? { summary: file.story.slice(0, 6).join(" ") } : {}),
  ...(facts["professionalConclusionsRecorded"] === true ? { conclusions: file.story.at(4) ?? file.title } : {}),
  ...(facts["clientViewRecorded"] === true ? { clientView: file.quotes.map(({ fi }) => fi).join(" ") } : {}),
  ...(typeof facts["clientViewObstacle"] === "string" ? { clientViewObstacle: facts["clientViewObstacle"] } : {}),
});

/** The same assessment brought to its end. */
export function completedAssessmentFrom(file: CaseFile, started: Assessment): Assessment {
  const end = neededEvent(file, "assessmentCompleted");
  return {
    ...started,
    completedOn: dayOf(end),
    assessor: professionalFrom(end.actor, "Testi Työntekijä-10B"),
    conduct: "Tapaamiset asiakkaan kanssa ja toimialojen arviot.",
    participants: file.sectorAssessments.map(({ organisation }) => organisation).join(", "),
    specialSupport: specialSupportFrom(end),
    disabledPerson: file.client.disabledPersonVpl,
    lifeSituation: {
      finances: file.story[1] ?? file.title,
      financialDifficulties: true,
      paymentDefault: true,
      closePersonsNeedChecked: true,
      networkSupport: "Verkosto kartoitettiin.",
    },
    ...voicesOf(file, end),
    needs: started.needs.map((need) => ({ ...need, state: "confirmed" })),
    hasNeed: flagFact(end, "hasNeed") ?? true,
    needNature: end.facts["needNature"] as Assessment["needNature"],
    ownWorkerNeed: ownWorkerNeedFrom(end),
    rightsExplained: flagFact(end, "rightsExplained") ?? true,
    alternativesExplained: flagFact(end, "alternativesExplained") ?? true,
    understood: true,
    relationshipContinues: true,
    planWillBeMade: file.plans.length > 0,
    nextSteps: "Yhteinen suunnitelma laaditaan.",
  };
}
