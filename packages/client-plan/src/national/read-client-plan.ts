import type { WorkingAgeClientPlanDocument } from "@koonti/national";
import type { ClientPlan } from "../plan/schema.ts";
import { readViewsText } from "./dissenting-views.ts";
import { readEvaluation } from "./evaluation.ts";
import { goalMapping } from "./goals.ts";
import { filled, optional } from "./kept.ts";
import { readNextSteps } from "./next-steps.ts";
import { type PartyTexts, readParties } from "./parties.ts";
import { readRemarks } from "./remarks.ts";
import { serviceMapping } from "./services.ts";
import { readViews } from "./views.ts";
import { wholeDateIn } from "./written-values.ts";

type Document = WorkingAgeClientPlanDocument;

/** The meeting of rows 5-8: the first one; further ones stay in the document. */
export const readMeeting = (meetings: Document["tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty"]): ClientPlan["meeting"] => {
  const meeting = meetings?.[0];
  return (
    meeting && {
      ...optional("on", wholeDateIn(meeting.paivamaara)),
      ...optional("place", meeting.paikka || undefined),
      ...optional("participants", meeting.osallistujat || undefined),
    }
  );
};

/** The texts of rows 52 and 53. */
export const partyTextsIn = (heading: Document["menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan"]): PartyTexts => ({
  providers: heading?.asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa,
  persons: heading?.asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa,
});

const textsIn = (document: Document): Partial<ClientPlan> => ({
  ...optional("situation", document.kuvaus_asiakkaan_tilanteesta || undefined),
  ...optional("rightsExplanation", document.kuvaus_siita_miten_selvitys_on_annettu || undefined),
  ...optional("distribution", document.jakelu || undefined),
  ...optional("nextReviewPlace", document.asiakassuunnitelman_tarkastaminen?.paikka || undefined),
});

const factsIn = (document: Document): Partial<ClientPlan> => ({
  ...optional("madeOn", wholeDateIn(document.paivamaara)),
  ...optional(
    "rightsExplained",
    document.asiakkaalle_on_annettu_selvitys_oikeuksista_velvollisuuksista_ja_erilaisista_tilanteeseen_sopivista_toimenpidevaihtoehdoista,
  ),
  ...optional("nextReviewOn", wholeDateIn(document.asiakassuunnitelman_tarkastaminen?.paivamaara_ja_kellonaika)),
  ...optional("meeting", readMeeting(document.tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty)),
  ...optional("evaluation", readEvaluation(document.suunnitelman_arviointi)),
});

type Reasons = ReturnType<typeof readRemarks>["notNeeded"];

const itemsIn = (document: Document, followUp: string | undefined, notNeeded: Reasons): ClientPlan["items"] => {
  const views = readViews(document);
  const texts = {
    ...views,
    meetings: optional("text", document.asiakkaan_ja_omatyontekijan_tapaamiset || undefined),
    duration: optional("text", document.arvio_asiakkuuden_kestosta || undefined),
    followUp: optional("text", followUp),
  };
  const items = Object.entries(texts).map(([item, text]) => [
    item,
    { ...text, ...filled(optional("notNeeded", notNeeded[item as keyof Reasons])) },
  ]);
  return Object.fromEntries(items);
};

/** A plan out of the content of structure 15020. It may be against our own structure where a text is longer than we hold. */
export const planIn = (document: Document): ClientPlan => {
  const { menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan: means, asetettavat_tavoitteet: goals } = document;
  const { followUp, nextSteps, actions } = readNextSteps(document.sovitut_jatkotoimet);
  const { notNeeded, ...remarks } = readRemarks(document.lisatiedot);
  return {
    ...remarks,
    ...textsIn(document),
    ...factsIn(document),
    ...optional("nextSteps", nextSteps),
    items: itemsIn(document, followUp, notNeeded),
    goals: (goals ?? []).map(goalMapping("fi").read),
    services: (means?.palvelut ?? []).map(serviceMapping("fi").read),
    actions: [...actions],
    parties: [...readParties(partyTextsIn(means))],
    dissents: [...readViewsText(document.eriavat_nakemykset).dissents],
  };
};
