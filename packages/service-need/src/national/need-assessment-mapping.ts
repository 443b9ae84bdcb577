import { codesOf, SUPPORT_NEEDS, type SupportNeedCode } from "@koonti/core";
import {
  byName,
  client,
  codeOfList,
  codes,
  day,
  defineMapping,
  firstOf,
  flag,
  inList,
  labelledText,
  type Mapping,
  type NeedAssessmentDocument,
  needAssessment,
  professional,
  reshaped,
  text,
  worded,
} from "@koonti/national";
import { NEED_NATURES } from "../assessment/codes.ts";
import { emptyAssessment } from "../assessment/empty.ts";
import type { ServiceNeedAssessment } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import { type Collated, conclusionsText } from "./conclusions-text.ts";
import { LIFE_SITUATION_PATHS, LIFE_SITUATION_WORDS } from "./life-situation-words.ts";
import type { NationalView } from "./national-view.ts";
import { CONDUCT_WORDS, NEXT_STEP_WORDS, SPECIAL_SUPPORT_WORDS, VIEW_WORDS } from "./need-assessment-words.ts";
import { pastServicesText } from "./past-services-text.ts";
import { NATURE_CODES } from "./working-age-mapping.ts";

/** A service-need assessment with whom it is about, and who wrote it down where it names no assessor. */
export type GeneralAssessmentView = Pick<NationalView<ServiceNeedAssessment>, "content" | "client" | "author">;

/** What the structure has codes for, apart from what an assessment says of the same. */
interface Coded {
  readonly needs: readonly SupportNeedCode[];
  readonly nature: string;
  /** What the structure has no field for, said after the conclusions. */
  readonly collated: Collated;
}

type Linked = GeneralAssessmentView & { readonly coded: Coded };

const standing = ({ needs = [] }: Partial<ServiceNeedAssessment>): readonly SupportNeedCode[] =>
  needs.filter(({ state }) => state !== "leftOut").map(({ code }) => code);

const natureOf = ({ hasNeed, needNature }: Partial<ServiceNeedAssessment>): string | undefined =>
  hasNeed === false || needNature === undefined ? undefined : NATURE_CODES[needNature];

const toLinked = (view: Partial<GeneralAssessmentView>): Partial<Linked> => {
  const content: Partial<ServiceNeedAssessment> = view.content ?? {};
  const { needs = [], settlements = [], droppedStatements = [] } = content;
  const coded = { needs: standing(content), ...optional("nature", natureOf(content)), collated: { needs, settlements, droppedStatements } };
  return { ...view, coded: coded as Coded };
};

const needsFrom = (content: Partial<ServiceNeedAssessment>, codesRead: readonly SupportNeedCode[]): ServiceNeedAssessment["needs"] => {
  const { needs = [] } = content;
  const kept = needs.filter(({ code, state }) => state === "leftOut" || codesRead.includes(code));
  const added = codesRead.filter((code) => !kept.some((need) => need.code === code));
  return [...kept, ...added.map((code) => ({ code, state: "confirmed" as const }))];
};

const toOurs = ({ coded, content = {} as ServiceNeedAssessment, ...people }: Partial<Linked>): Partial<GeneralAssessmentView> => {
  const { needs: codesRead = [], nature } = coded ?? {};
  const empty = emptyAssessment(content.subject ?? "client");
  const isKnown = natureOf(content) === nature;
  const natureRead = isKnown ? undefined : NEED_NATURES.find((one) => NATURE_CODES[one] === nature);
  const needs = needsFrom(content, codesRead);
  const hasNeed = content.hasNeed ?? (needs.length > 0 || natureRead !== undefined || undefined);
  const whole = {
    ...empty,
    ...content,
    specialSupport: { ...empty.specialSupport, ...content.specialSupport },
    needs,
    ...optional("needNature", natureRead ?? (isKnown ? content.needNature : undefined)),
    ...optional("hasNeed", hasNeed),
  };
  return { ...people, content: whole };
};

/** A service-need assessment as the national one of any service task (fi: sosiaalihuollon palvelutarpeen arvio), structure 1019. */
export const needAssessmentMapping: Mapping<GeneralAssessmentView, NeedAssessmentDocument> = reshaped(
  defineMapping<Linked>()(needAssessment, [
    { ours: "client", at: "asiakas", as: client },
    {
      ours: "content.initiationReasons",
      at: "asian_vireilletuloa_koskevat_tiedot/vireilletulon_syyt",
      as: worded(inList(byName(Object.fromEntries(SUPPORT_NEEDS.map(({ code, label }) => [code, label]))))),
    },
    { ours: "content.initiatedOn", at: "asian_vireilletuloa_koskevat_tiedot/vireilletulopaiva", as: day },
    {
      ours: "content.startedOn",
      at: "palvelutarpeen_arviointia_koskevat_tiedot/palvelutarpeen_arvioinnin_aloittamispaiva",
      as: day,
    },
    {
      ours: {
        main: "content.conduct",
        subject: "content.subject",
        participants: "content.participants",
        authorities: "content.absentAuthorities",
        absent: "content.absentOthers",
        rights: "content.rightsExplained",
        alternatives: "content.alternativesExplained",
        understood: "content.understood",
        disabled: "content.disabledPerson",
      },
      at: "palvelutarpeen_arviointia_koskevat_tiedot/kuvaus_arvioinnin_toteuttamisesta",
      as: labelledText(CONDUCT_WORDS),
    },
    {
      ours: "content.specialSupport.entitled",
      at: "palvelutarpeen_arviointia_koskevat_tiedot/asiakkaalla_on_oikeus_erityiseen_tukeen",
      as: flag,
    },
    {
      ours: {
        main: "content.specialSupport.grounds",
        reasons: "content.specialSupport.reasons",
        difficulty: "content.specialSupport.difficultyAccessingServices",
        oldAge: "content.specialSupport.oldAgeRelated",
      },
      at: "palvelutarpeen_arviointia_koskevat_tiedot/erityisen_tuen_perustelut",
      as: labelledText(SPECIAL_SUPPORT_WORDS),
    },
    {
      ours: { main: "content.summary", ...LIFE_SITUATION_PATHS },
      at: "kuvaus_asiakkaan_tilanteesta",
      as: labelledText(LIFE_SITUATION_WORDS),
    },
    { ours: "content.lifeSituation.networkSupport", at: "laheisverkoston_kartoittaminen/laheisverkoston_antama_tuki", as: text() },
    {
      ours: "content.lifeSituation.closePersonsNeedChecked",
      at: "laheisverkoston_kartoittaminen/laheisen_tuen_tarve_on_selvitetty",
      as: flag,
    },
    { ours: "content.services", at: "aikaisemmat_ja_nykyiset_palvelut", as: pastServicesText },
    {
      ours: {
        main: "content.clientView",
        obstacle: "content.clientViewObstacle",
        efforts: "content.clientsOwnEfforts",
        childMethod: "content.childView.method",
        childSummary: "content.childView.summary",
        childObstacle: "content.childView.obstacleReason",
      },
      at: "johtopaatokset_ja_jatkotoimet/asiakkaan_arvio_tuen_ja_palvelujen_tarpeestaan",
      as: labelledText(VIEW_WORDS),
    },
    {
      ours: "content.closePersonsView",
      at: "johtopaatokset_ja_jatkotoimet/muiden_henkiloiden_arvio_tuen_ja_palvelujen_tarpeesta",
      as: text(),
    },
    {
      ours: "coded.needs",
      at: "johtopaatokset_ja_jatkotoimet/ammattihenkilon_arvio_tuen_tarpeesta",
      as: codes(codeOfList(codesOf(SUPPORT_NEEDS))),
    },
    {
      ours: "content.relationshipContinues",
      at: "johtopaatokset_ja_jatkotoimet/asiakkuus_jatkuu_palvelutarpeen_arvioinnin_jalkeen",
      as: flag,
    },
    {
      ours: {
        main: "content.conclusions",
        earlier: "content.earlierMeasures",
        ownWorkerClient: "content.ownWorkerNeed.client",
        ownWorkerProfessional: "content.ownWorkerNeed.professional",
        collated: "coded.collated",
      },
      at: "johtopaatokset_ja_jatkotoimet/ammattihenkilon_johtopaatokset",
      as: conclusionsText,
    },
    {
      ours: "coded.nature",
      at: "johtopaatokset_ja_jatkotoimet/arvio_tuen_tarpeen_luonteesta",
      as: codeOfList(Object.values(NATURE_CODES)),
    },
    { ours: "content.planWillBeMade", at: "johtopaatokset_ja_jatkotoimet/asiakkaalle_laaditaan_asiakassuunnitelma", as: flag },
    { ours: "content.noPlanReason", at: "johtopaatokset_ja_jatkotoimet/perustelut_miksi_asiakassuunnitelmaa_ei_laadita", as: text() },
    { ours: "content.ownWorkerNeed.needed", at: "johtopaatokset_ja_jatkotoimet/asiakas_tarvitsee_omatyontekijan", as: flag },
    {
      ours: {
        main: "content.nextSteps",
        activation: "content.activationPlanWillBeMade",
        employment: "content.employmentPlanWillBeMade",
      },
      at: "johtopaatokset_ja_jatkotoimet/jatkosuunnitelma",
      as: labelledText(NEXT_STEP_WORDS),
    },
    { ours: "content.recipients", at: "henkilot_joille_tama_asiakirja_toimitetaan", as: text() },
    { ours: "content.additionalInformation", at: "lisatiedot", as: text() },
    { ours: "content.completedOn", at: "paivamaara", as: day },
    { ours: { professional: "content.assessor", author: "author" }, at: "laatija", as: firstOf(professional) },
  ]),
  { toLinked, toOurs },
);
