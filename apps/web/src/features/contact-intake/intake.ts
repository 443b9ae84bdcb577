import type { CallOf, Problem, Routes } from "@koonti/api-contract";
import { clientBasicsSchema } from "@koonti/casework";
import type { ClientId, Language } from "@koonti/core";
import { contactSchema, initiationSchema, urgencyAssessmentSchema } from "@koonti/service-need";
import type { z } from "zod";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import { faultsOf } from "../../documents/faults.ts";
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

const SCHEMAS: Readonly<Record<Part, z.ZodType>> = {
  client: clientBasicsSchema,
  contact: contactSchema,
  initiation: initiationSchema.omit({ contactId: true }),
  urgency: urgencyAssessmentSchema,
};

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

/** The faults that the structure itself tells before anything is sent. */
export const ownFaults = (contents: IntakeContents, choices: IntakeChoices, language: Language): IntakeFaults => {
  const faults = PARTS.map((part) => [
    part,
    isSent(part, choices) ? structureFaults(SCHEMAS[part], contents[part], language).filter(isOwnTo(part)) : [],
  ]);
  return Object.fromEntries(faults) as unknown as IntakeFaults;
};

/** The faults that the server has named, by part. */
export const refusedFaults = (problem: Problem): IntakeFaults => {
  const faults = PARTS.map((part) => {
    const all = faultsOf(problem).filter(({ path }) => path[0] === part);
    return [part, all.map(({ path, message }) => ({ path: path.slice(1), message }))];
  });
  return Object.fromEntries(faults) as unknown as IntakeFaults;
};

/** Whether any part has a fault. */
export const hasFaults = (faults: IntakeFaults): boolean => PARTS.some((part) => faults[part].length > 0);
