import { type LocalDate, localDate } from "@koonti/core";
import type { Confidence } from "./act.ts";
import type { ActKey } from "./acts.ts";

/** A day from which a provision says something else than before. */
export interface VersionSwitch {
  /** First day of the new text. */
  readonly date: LocalDate;
  readonly act: ActKey;
  /** The sections concerned; empty where it is the act as a whole. */
  readonly sections: readonly string[];
  /** Number of the amending act, such as `"1280/2022"`. */
  readonly by?: string;
  /** What changed, in a few English words of our own. */
  readonly what: string;
  readonly confidence: Confidence;
}

interface SwitchFacts {
  readonly sections?: readonly string[];
  readonly by?: string;
  readonly confidence?: Confidence;
}

const change = (date: string, act: ActKey, what: string, { sections = [], by, confidence = "S" }: SwitchFacts = {}): VersionSwitch =>
  Object.freeze({ date: localDate(date), act, sections: Object.freeze([...sections]), ...(by && { by }), what, confidence });

const makeSwitches = (): readonly VersionSwitch[] =>
  Object.freeze([
    change("2015-04-01", "SHL", "the act in force", { confidence: "G" }),
    change("2016-05-01", "SHL", "wording of the act on social welfare professionals", { by: "292/2016" }),
    change("2017-01-01", "SHL", "qualification of the own worker", { sections: ["42"], by: "1347/2016" }),
    change("2023-01-01", "SHL", "wellbeing services counties organise", { by: "589/2022" }),
    change("2023-01-01", "SHL", "housing and home services", { by: "790/2022" }),
    change("2023-01-01", "SHL", "addictive behaviour, list of services, own worker in a public-service office", {
      sections: ["3", "11", "14", "15", "17", "42"],
      by: "1280/2022",
    }),
    change("2023-01-01", "SHL", "exploitation among the support needs", { sections: ["11"], by: "1296/2022" }),
    change("2023-01-01", "TTL", "reform of the act on social assistance", { by: "1023/2022" }),
    change("2023-01-01", "VTJA", "further separators in personal identity codes", { sections: ["2"], by: "690/2022" }),
    change("2023-07-01", "SHL", "community social work and outreach, day centres", { sections: ["7 a", "15", "24 b"], by: "1280/2022" }),
    change("2024-01-01", "ATL", "the act replaces 784/2021 and 254/2015"),
    change("2024-01-01", "AsL", "secrecy and documents move to the act on client data", { by: "704/2023" }),
    change("2024-01-01", "ValvL", "the act replaces sections 47 to 49 of the social welfare act"),
    change("2024-01-01", "SHL", "self-monitoring moves to the act on supervision", { sections: ["47", "48", "49"], by: "741/2023" }),
    change("2024-01-01", "AsiaL", "the act in force"),
    change("2024-07-01", "ATL", "changes of the act on client data", { by: "307/2024" }),
    change("2024-10-01", "ATA", "the decree on access rights in force"),
    change("2025-01-01", "SHL", "seven weekdays for disabled persons, eleven items of the plan, deviation from the plan reasoned", {
      sections: ["36", "39", "45"],
      by: "677/2023",
    }),
    change("2025-01-01", "SHL", "functional ability looked at in different environments", { sections: ["36"], by: "682/2023" }),
    change("2025-01-01", "SHL", "the labour authority among those who contact", { sections: ["35"], by: "416/2023" }),
    change("2025-01-01", "SHL", "the fee is no factor of the client's interest", { sections: ["4"], by: "1076/2024" }),
    change("2025-01-01", "VPL", "the act in force"),
    change("2025-05-01", "SHL", "one month for psychosocial support of the under-23s", { sections: ["45"], by: "1108/2024" }),
    change("2025-10-01", "SHL", "change of section 29 a", { sections: ["29 a"], by: "1083/2024" }),
    change("2026-01-01", "ValvL", "the supervisory authorities are joined into one", { confidence: "G" }),
    change("2026-02-01", "TTL", "reductions and basic amounts; act text not read", { confidence: "G" }),
    change("2026-09-01", "ATL", "social welfare joins the national client data repository", { sections: ["102"], by: "307/2024" }),
    change("2027-03-01", "ATL", "access between social welfare and health care through the national services", {
      sections: ["102"],
      by: "307/2024",
    }),
  ]);

/**
 * The days on which the law this product knows changed, in order.
 *
 * A rule whose duty changed on one of these days ends the day before, and a new rule begins: a case is judged by the law of its day.
 * Nothing enacted after February 2025 was read as statute text; changes known from press releases only carry confidence `G`.
 */
export const VERSION_SWITCHES: readonly VersionSwitch[] = /* @__PURE__ */ makeSwitches();

/**
 * The switches of an act, or of one section of it together with those of the act as a whole, in order.
 *
 * @example
 * ```ts
 * import { versionSwitchesOf } from "@koonti/legislation";
 * versionSwitchesOf("SHL", "39").at(-1)?.date; // => "2025-01-01"
 * ```
 */
export const versionSwitchesOf = (act: ActKey, section?: string): readonly VersionSwitch[] =>
  VERSION_SWITCHES.filter(
    (version) => version.act === act && (section === undefined || version.sections.length === 0 || version.sections.includes(section)),
  );
