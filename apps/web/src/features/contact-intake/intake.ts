import type { CallOf, Problem, Routes } from "@koonti/api-contract";
import { clientBasicsSchema } from "@koonti/casework";
import type { ClientId, Language } from "@koonti/core";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import { faultsOf } from "../../documents/faults.ts";
import { recordingFaults } from "../../documents/recording-faults.ts";
import { structureFaults } from "../../documents/structure-texts.ts";

/** The parts of what comes in, as the server takes them. */
export const PARTS = ["client", "contact", "initiation", "urgency"] as const;
export type Part = (typeof PARTS)[number];

/** What has been chosen on the page besides the fields. */
export interface IntakeChoices {
  readonly clientId?: ClientId | undefined;
  readonly withInitiation: boolean;
  readonly withUrgency: boolean;
}

/** What has been written in each part. */
export type IntakeContents = Readonly<Record<Part, Content>>;
/** The faults of each part. */
export type IntakeFaults = Readonly<Record<Part, readonly ShownFault[]>>;

export const NO_FAULTS: IntakeFaults = { client: [], contact: [], initiation: [], urgency: [] };

/** Whether a part is sent: a known client has no basics to send. */
const isSent = (part: Part, { clientId, withInitiation, withUrgency }: IntakeChoices): boolean => {
  if (part === "client") return clientId === undefined;
  if (part === "initiation") return withInitiation;
  return part === "urgency" ? withUrgency : true;
};

type Body = CallOf<Routes["postContact"]>["body"];

/** What is sent to the server. */
export const bodyOf = (contents: IntakeContents, choices: IntakeChoices): Body => {
  const parts = PARTS.filter((part) => isSent(part, choices)).map((part) => [part, contents[part]]);
  return { ...Object.fromEntries(parts), ...(choices.clientId === undefined ? {} : { clientId: choices.clientId }) } as Body;
};

/** Filled in from the contact: when they are missing, it is the contact that lacks them. */
const FROM_CONTACT: readonly string[] = ["initiatedAt", "mode", "needs", "assessedAt"];

const isOwnTo =
  (part: Part) =>
  ({ path }: ShownFault): boolean =>
    part === "client" || part === "contact" || !FROM_CONTACT.includes(String(path[0]));

/** The kinds of documents that the parts become; the client's basics are no document. */
const KINDS = { contact: "contact", initiation: "initiation", urgency: "urgencyAssessment" } as const;

const faultsIn = (part: Part, content: Content, language: Language): readonly ShownFault[] =>
  part === "client" ? structureFaults(clientBasicsSchema, content, language) : recordingFaults(KINDS[part], content, language);

/** What keeps each part from being recorded, told of all the parts together before anything is sent. */
export const ownFaults = (contents: IntakeContents, choices: IntakeChoices, language: Language): IntakeFaults => {
  const ownTo = (part: Part): readonly ShownFault[] =>
    isSent(part, choices) ? faultsIn(part, contents[part], language).filter(isOwnTo(part)) : [];
  return { client: ownTo("client"), contact: ownTo("contact"), initiation: ownTo("initiation"), urgency: ownTo("urgency") };
};

/** The faults that the server has named, by part. */
export const refusedFaults = (problem: Problem): IntakeFaults => ({
  client: faultsOf(problem, ["client"]),
  contact: faultsOf(problem, ["contact"]),
  initiation: faultsOf(problem, ["initiation"]),
  urgency: faultsOf(problem, ["urgency"]),
});

/** Whether any part has a fault. */
export const hasFaults = (faults: IntakeFaults): boolean => PARTS.some((part) => faults[part].length > 0);
