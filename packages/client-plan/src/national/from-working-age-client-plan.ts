import { err, type Language, ok, type Result } from "@koonti/core";
import { parse, type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "@koonti/national";
import { type ClientPlan, clientPlanSchema } from "../plan/schema.ts";
import { type AnswerToPlan, otherViewText, readViewsText } from "./dissenting-views.ts";
import { otherPartyText } from "./parties.ts";
import { type PlanAuthor, type PlanClient, readAuthor, readClient } from "./people.ts";
import { partyTextsIn, planIn } from "./read-client-plan.ts";

/** Something that keeps a national plan from being read: of its structure, or a text longer than we hold. It never holds what was written. */
export interface PlanReadProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A text of the document that says more than we can tell apart; it stays where it was, and is here to be shown. */
export interface UnplacedText {
  readonly row: number;
  readonly text: string;
}

/** What a national working-age client plan says. */
export interface ReadWorkingAgeClientPlan {
  readonly plan: ClientPlan;
  readonly client: PlanClient;
  readonly authors: readonly PlanAuthor[];
  /** The client's answers, oldest first; which plan they are to is known from where the document came from. */
  readonly answers: readonly AnswerToPlan[];
  readonly unplaced: readonly UnplacedText[];
  /** The document itself, to be given back when the plan is written again: what we have no place for stays. */
  readonly rest: WorkingAgeClientPlanDocument;
}

const textAt = (row: number, text: string | undefined): readonly UnplacedText[] => (text ? [{ row, text }] : []);

const unplacedIn = (document: WorkingAgeClientPlanDocument): readonly UnplacedText[] => {
  const { providers, persons } = partyTextsIn(document.menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan);
  return [
    ...textAt(52, otherPartyText(providers)),
    ...textAt(53, otherPartyText(persons)),
    ...textAt(58, otherViewText(document.eriavat_nakemykset)),
  ];
};

const readPeople = ({ asiakas: [client], laatija }: WorkingAgeClientPlanDocument) => ({
  client: client === undefined ? { familyName: "", givenNames: "" } : readClient(client),
  authors: laatija.map(readAuthor),
});

/**
 * Reads a national working-age client plan (fi: työikäisten palvelujen asiakassuunnitelma), structure 15020. Of a plan that
 * `toWorkingAgeClientPlan` wrote it gives back every part; of one written elsewhere what can be told apart, and the rest.
 *
 * Writing what was read, with the same client, authors, answers and `rest`, gives the same document.
 *
 * @param json - the whole document, root key included.
 * @param language - of messages.
 * @returns the plan, the people, the answers and the rest, or every problem of the document.
 */
export const fromWorkingAgeClientPlan = (
  json: unknown,
  language: Language = "fi",
): Result<ReadWorkingAgeClientPlan, readonly PlanReadProblem[]> => {
  const read = parse(workingAgeClientPlan, json, language);
  if (!read.ok) return read;
  const plan = clientPlanSchema.safeParse(planIn(read.value));
  if (!plan.success) return err(plan.error.issues.map(({ path, message }) => ({ path: path as readonly (string | number)[], message })));
  return ok({
    plan: plan.data,
    ...readPeople(read.value),
    answers: readViewsText(read.value.eriavat_nakemykset).answers,
    unplaced: unplacedIn(read.value),
    rest: read.value,
  });
};
