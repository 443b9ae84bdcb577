import type { DocumentContent } from "@koonti/casework";
import { addDays } from "@koonti/core";
import type { CaseAssessment, CaseFile } from "./case-file.ts";
import { dayOf } from "./events.ts";

type SectorAssessment = DocumentContent<"sectorAssessment">;

const ASKED_BEFORE_DAYS = 7;
const FROM_ELSEWHERE = ({ sector }: CaseAssessment): boolean => sector !== "client" && sector !== "social";

const recordedGround = ({ timeline }: CaseFile, { id }: CaseAssessment): string | null | undefined => {
  const event = timeline.find(({ kind, facts }) => kind === "sectorAssessmentReceived" && facts["sectorAssessment"] === id);
  return event && (event.facts["record"] as { readonly provisionOrConsent: string | null }).provisionOrConsent;
};

/** The source data of information from elsewhere. What the case does not say of its ground is taken to be the client's consent. */
function sourceFrom(file: CaseFile, assessment: CaseAssessment): Partial<SectorAssessment> {
  if (!FROM_ELSEWHERE(assessment)) return {};
  const recorded = recordedGround(file, assessment);
  const ground = recorded === undefined ? `Asiakkaan suostumus ${assessment.at.slice(0, 10)}` : recorded;
  return {
    source: {
      what: "Arvio asiakkaan tilanteesta",
      fromWhom: assessment.organisation,
      receivedOn: dayOf(assessment),
      askedBySocialWelfare: true,
      askedBy: "Testi Työntekijä-10B",
      purpose: "Palvelutarpeen arviointi",
      ...(ground === null ? {} : { provisionOrConsent: ground }),
    },
  };
}

/** The request for an assessment, as the worker writes it. */
export const requestFrom = (file: CaseFile, assessment: CaseAssessment): SectorAssessment => ({
  sector: assessment.sector,
  organisation: assessment.organisation,
  participation: "requested",
  requestedOn: addDays(dayOf(assessment), -ASKED_BEFORE_DAYS),
  ...sourceFrom(file, assessment),
  needs: [],
  services: [],
  views: [],
  proposals: [],
});

/** The assessment as the sector itself writes it, on top of the request. */
export const answerFrom = (request: SectorAssessment, assessment: CaseAssessment): SectorAssessment => ({
  ...request,
  participation: "received",
  assessedOn: dayOf(assessment),
  ...(assessment.authorProfession ? { author: { title: assessment.authorProfession } } : {}),
  needs: assessment.needs.map(({ code1282, severity, statement }) => ({ code: code1282, strength: severity, statement })),
  services: assessment.services.map(({ purpose, provider, status }) => ({ purpose, provider, state: status })),
  views: assessment.statements.map(({ topic, value, text }) => ({ topic, value, text })),
  proposals: [...assessment.proposals],
});
