import * as z from "zod";
import { type CodeEntry, type CodeSystem, codesOf } from "../code-system/code-system.ts";

/** Number 1-10 of an item in the list of support needs of the social welfare act (SHL 11 §). */
export type Shl11Item = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Code of a support need in the national code system 1.2.246.537.6.1282. */
export type SupportNeedCode = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "99";

/** A support need (tuen tarve) with the item of SHL 11 § it comes under; `99` (other) comes under none by itself. */
export interface SupportNeed<Code extends SupportNeedCode = SupportNeedCode> extends CodeEntry<Code> {
  readonly shl11?: Shl11Item;
}

/**
 * Support needs of code system 1282, top level, in its order.
 *
 * @remarks The pairing with SHL 11 § is Koonti's own reading: item 8 covers both substances and mental health, 9 is code 10, 10 is code 11.
 * @see Act 1301/2014 11 § (law reference SHL-11).
 */
export const SUPPORT_NEEDS = [
  {
    code: "1",
    shl11: 1,
    label: {
      fi: "Jokapäiväisestä elämästä selviytymiseen liittyvä tuen tarve",
      sv: "Stödbehov för att klara av det dagliga livet",
      en: "Support need related to coping in daily life",
    },
  },
  {
    code: "2",
    shl11: 2,
    label: { fi: "Asumiseen liittyvä tuen tarve", sv: "Stödbehov för boende", en: "Support need related to housing" },
  },
  {
    code: "3",
    shl11: 3,
    label: { fi: "Taloudellisen tuen tarve", sv: "Behov av ekonomiskt stöd", en: "Need of financial support" },
  },
  {
    code: "4",
    shl11: 4,
    label: {
      fi: "Osallisuuteen ja syrjäytymiseen liittyvä tuen tarve",
      sv: "Stödbehov för delaktighet och i anslutning till utslagning",
      en: "Support need related to participation and exclusion",
    },
  },
  {
    code: "5",
    shl11: 5,
    label: {
      fi: "Lähisuhde- ja perheväkivallasta tai kaltoinkohtelusta aiheutuva tuen tarve",
      sv: "Stödbehov på grund av våld i nära relationer, familjevåld eller illabehandling",
      en: "Support need due to intimate-partner or family violence or maltreatment",
    },
  },
  {
    code: "6",
    shl11: 6,
    label: {
      fi: "Äkilliseen kriisitilanteeseen liittyvä tuen tarve",
      sv: "Stödbehov vid en akut krissituation",
      en: "Support need related to a sudden crisis",
    },
  },
  {
    code: "7",
    shl11: 7,
    label: {
      fi: "Lapsen tasapainoiseen kehitykseen ja hyvinvointiin liittyvä tuen tarve",
      sv: "Stödbehov för ett barns balanserade utveckling och välfärd",
      en: "Support need related to a child's balanced development and wellbeing",
    },
  },
  {
    code: "8",
    shl11: 8,
    label: {
      fi: "Päihteiden ongelmakäytöstä aiheutuva tuen tarve",
      sv: "Stödbehov på grund av missbruk av rusmedel",
      en: "Support need due to problem use of substances",
    },
  },
  {
    code: "9",
    shl11: 8,
    label: {
      fi: "Mielenterveyden ongelmista aiheutuva tuen tarve",
      sv: "Stödbehov på grund av psykisk ohälsa",
      en: "Support need due to mental health problems",
    },
  },
  {
    code: "10",
    shl11: 9,
    label: {
      fi: "Toimintakyvyn heikentymisestä aiheutuva tuen tarve",
      sv: "Stödbehov på grund av nedsatt funktionsförmåga",
      en: "Support need due to reduced functioning",
    },
  },
  {
    code: "11",
    shl11: 10,
    label: {
      fi: "Omaisen tai läheisen tuen tarve",
      sv: "Stödbehov för en anhörig eller närstående",
      en: "Support need of a relative or close person",
    },
  },
  { code: "99", label: { fi: "Muu tuen tarve", sv: "Annat stödbehov", en: "Other support need" } },
] as const satisfies readonly SupportNeed[];

/** The national code system of support needs, top level; codes below it may exist, hence partial. */
export const SUPPORT_NEED_CODE_SYSTEM: CodeSystem<SupportNeedCode> = {
  oid: "1.2.246.537.6.1282",
  name: { fi: "Sosiaalihuolto - Tuen tarve", sv: "Socialvård - Stödbehov", en: "Social welfare - Support need" },
  status: "partial",
  codes: SUPPORT_NEEDS,
};

/** Zod schema of {@link SupportNeedCode}. */
export const supportNeedSchema = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf<SupportNeedCode>(SUPPORT_NEEDS));

const ALL: readonly SupportNeed[] = SUPPORT_NEEDS;

/**
 * The item 1-10 of SHL 11 § under which a support need comes; `undefined` for `99`, which a professional places.
 *
 * @example
 * ```ts
 * import { shl11Of } from "@koonti/core";
 * shl11Of("9"); // => 8
 * shl11Of("99"); // => undefined
 * ```
 */
export const shl11Of = (code: SupportNeedCode): Shl11Item | undefined => ALL.find((need) => need.code === code)?.shl11;
