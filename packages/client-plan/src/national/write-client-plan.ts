import type { Language, LocalDate } from "@koonti/core";
import type { WorkingAgeClientPlanDocument } from "@koonti/national";
import type { ClientPlan } from "../plan/schema.ts";
import { type AnswerToPlan, writeViewsText } from "./dissenting-views.ts";
import { writeEvaluation } from "./evaluation.ts";
import { goalMapping } from "./goals.ts";
import { writeItems } from "./item-nodes.ts";
import { compact, filled, isSame } from "./kept.ts";
import { writeNextSteps } from "./next-steps.ts";
import { writeParties } from "./parties.ts";
import { type PlanAuthor, type PlanClient, writeAuthor, writeClient } from "./people.ts";
import { partyTextsIn, readMeeting } from "./read-client-plan.ts";
import { remarksOf, writeRemarks } from "./remarks.ts";
import { serviceMapping } from "./services.ts";
import { clientView, professionalView } from "./views.ts";
import { wholeDateIn } from "./written-values.ts";

type Document = WorkingAgeClientPlanDocument;

/** In what language the texts and names of codes are written, the client's answers, and what stood there before. */
export interface PlanNationalOptions {
  /** Finnish unless given. */
  readonly language?: Language | undefined;
  /** The client's answers to this plan, oldest first. */
  readonly answers?: readonly AnswerToPlan[] | undefined;
  /** The document the plan was read from: what we have no place for stays as it was. */
  readonly rest?: Document | undefined;
}

/** A written plan that may lack what is mandatory. */
type Unchecked = Partial<Omit<Document, "asiakas">> & { readonly asiakas?: readonly Partial<Document["asiakas"][number]>[] };

const wholeDate = (ours: LocalDate | undefined, original: string | undefined): string | undefined =>
  wholeDateIn(original) === ours ? original : ours;

const meetingOf = ({ meeting }: ClientPlan, original: Document["tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty"]) => {
  if (isSame(readMeeting(original), meeting)) return original;
  if (meeting === undefined) return filledList(original?.slice(1));
  const written = compact({ paivamaara: meeting.on, paikka: meeting.place, osallistujat: meeting.participants });
  return [written, ...(original?.slice(1) ?? [])];
};

const filledList = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined;

const listed = <Node>(nodes: readonly Node[], original: readonly Node[] | undefined): readonly Node[] | undefined =>
  nodes.length === 0 && original === undefined ? undefined : nodes;

const meansOf = (
  plan: ClientPlan,
  original: Document["menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan"],
  language: Language,
) => {
  const { providers, persons } = writeParties(plan.parties, partyTextsIn(original), language);
  const written = compact({
    ...original,
    palvelut: listed(writeItems(plan.services, original?.palvelut, serviceMapping(language)), original?.palvelut),
    asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa: providers,
    asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa: persons,
  });
  return original === undefined ? filled(written) : written;
};

const reviewOf = ({ nextReviewOn, nextReviewPlace }: ClientPlan, original: Document["asiakassuunnitelman_tarkastaminen"]) => {
  const written = compact({
    ...original,
    paivamaara_ja_kellonaika: wholeDate(nextReviewOn, original?.paivamaara_ja_kellonaika),
    paikka: textOr(nextReviewPlace, original?.paikka),
  });
  return original === undefined ? filled(written) : written;
};

/** An empty text and an absent one say the same; what stood there stays. */
const textOr = (ours: string | undefined, original: string | undefined): string | undefined =>
  ours || (original === "" ? original : undefined);

/** The text that stood there where it reads the same as the one written. */
const textReadingSame = (
  written: string | undefined,
  original: string | undefined,
  read: (text: string | undefined) => readonly unknown[],
): string | undefined => (isSame(read(original), read(written)) ? original : written);

const viewsOf = ({ items }: ClientPlan, { rest, language = "fi" }: PlanNationalOptions) => ({
  asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee: textReadingSame(
    clientView.write(items, language),
    rest?.asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee,
    clientView.read,
  ),
  ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee: textReadingSame(
    professionalView.write(items, language),
    rest?.ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee,
    professionalView.read,
  ),
});

const textsOf = (plan: ClientPlan, { answers = [], rest, language = "fi" }: PlanNationalOptions) => ({
  kuvaus_asiakkaan_tilanteesta: textOr(plan.situation, rest?.kuvaus_asiakkaan_tilanteesta),
  ...viewsOf(plan, { rest, language }),
  asiakkaan_ja_omatyontekijan_tapaamiset: textOr(plan.items.meetings.text, rest?.asiakkaan_ja_omatyontekijan_tapaamiset),
  asiakkaalle_on_annettu_selvitys_oikeuksista_velvollisuuksista_ja_erilaisista_tilanteeseen_sopivista_toimenpidevaihtoehdoista:
    plan.rightsExplained,
  kuvaus_siita_miten_selvitys_on_annettu: textOr(plan.rightsExplanation, rest?.kuvaus_siita_miten_selvitys_on_annettu),
  sovitut_jatkotoimet: writeNextSteps(
    { nextSteps: plan.nextSteps || undefined, followUp: plan.items.followUp.text || undefined, actions: plan.actions },
    rest?.sovitut_jatkotoimet,
    plan,
    language,
  ),
  eriavat_nakemykset: writeViewsText(
    { dissents: plan.dissents, answers: answers.map(withoutPlan) },
    rest?.eriavat_nakemykset,
    plan,
    language,
  ),
  arvio_asiakkuuden_kestosta: textOr(plan.items.duration.text, rest?.arvio_asiakkuuden_kestosta),
  jakelu: textOr(plan.distribution, rest?.jakelu),
  lisatiedot: writeRemarks(remarksOf(plan), rest?.lisatiedot, language),
});

const withoutPlan = ({ planVersion, answer, reason, words, answeredOn }: AnswerToPlan): AnswerToPlan =>
  compact<AnswerToPlan>({ planVersion, answer, reason, words, answeredOn });

/** A plan as the content of structure 15020; it may lack what is mandatory. */
export const writePlan = (
  plan: ClientPlan,
  client: PlanClient,
  authors: readonly PlanAuthor[],
  options: PlanNationalOptions,
): Unchecked => {
  const { rest, language = "fi" } = options;
  const written = authors.map((author, at) => writeAuthor(author, rest?.laatija[at]));
  return compact<Unchecked>({
    ...rest,
    asiakas: [writeClient(client, rest?.asiakas[0]), ...(rest?.asiakas.slice(1) ?? [])],
    tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty: meetingOf(plan, rest?.tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty),
    suunnitelman_arviointi: writeEvaluation(plan.evaluation, rest?.suunnitelman_arviointi, language),
    asetettavat_tavoitteet: listed(
      writeItems(plan.goals, rest?.asetettavat_tavoitteet, goalMapping(language)),
      rest?.asetettavat_tavoitteet,
    ),
    menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: meansOf(
      plan,
      rest?.menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan,
      language,
    ),
    ...textsOf(plan, options),
    asiakassuunnitelman_tarkastaminen: reviewOf(plan, rest?.asiakassuunnitelman_tarkastaminen),
    paivamaara: wholeDate(plan.madeOn, rest?.paivamaara),
    laatija: written.length > 0 ? written : undefined,
  });
};
