import { type Mapping, mappingFrom, type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "@koonti/national";
import type { ClientPlan } from "../plan/schema.ts";
import { type AnswerToPlan, readViewsText } from "./dissenting-views.ts";
import { type PlanAuthor, type PlanClient, readAuthor, readClient } from "./people.ts";
import { planIn } from "./read-client-plan.ts";
import { writePlan } from "./write-client-plan.ts";

/** A plan with whom it is about, who made it and what the client has answered to it, oldest first. */
export interface ClientPlanView {
  readonly content: ClientPlan;
  readonly client: PlanClient;
  readonly authors: readonly PlanAuthor[];
  readonly answers: readonly AnswerToPlan[];
}

/** One of ours may still lack what is mandatory. */
type Unfinished = Partial<WorkingAgeClientPlanDocument>;

const NOBODY: PlanClient = { familyName: "", givenNames: "" };

/** A client plan as the national working-age one (fi: työikäisten palvelujen asiakassuunnitelma), structure 15020. */
export const clientPlanMapping: Mapping<ClientPlanView, WorkingAgeClientPlanDocument> = mappingFrom(
  workingAgeClientPlan,
  {
    write: ({ content, client, authors = [], answers = [] }: ClientPlanView, { language, rest }) =>
      writePlan(content, client, authors, { language, rest, answers }),
    read: ({ asiakas = [], laatija = [], ...document }: Unfinished) => ({
      content: planIn({ ...document, asiakas, laatija }),
      client: asiakas[0]?.henkilotunnus === undefined ? NOBODY : readClient(asiakas[0]),
      authors: laatija.map(readAuthor),
      answers: readViewsText(document.eriavat_nakemykset).answers,
    }),
  },
  ["content"],
);
