import type { Provision } from "@koonti/rules";
import { type Act, actUrl } from "./act.ts";
import { ACTS, type ActKey } from "./acts.ts";

/** A provision is named wrong. Thrown where it is named, never while a case is judged. */
export class ProvisionError extends Error {
  readonly code = "provision";
  override readonly name = "ProvisionError";
}

const SECTION = /^([1-9]\d*) ?([a-z])?$/;
const SUBSECTION = /^[1-9]\d*$/;

/** `"7a"` and `"7 a"` are both written `"7 a"`, as the acts do. */
const sectionNumber = (act: Act, section: string): string => {
  const match = SECTION.exec(section);
  if (match === null) throw new ProvisionError(`"${section}" is not a section of ${act.key}`);
  return match[2] === undefined ? String(match[1]) : `${match[1]} ${match[2]}`;
};

const articleLabels = (act: Act, article: string, paragraph: string | undefined): Record<"fi" | "sv" | "en", string> => ({
  fi: paragraph === undefined ? `${act.key} ${article} artikla` : `${act.key} ${article} artiklan ${paragraph} kohta`,
  sv: `artikel ${article}${paragraph === undefined ? "" : `.${paragraph}`} i ${act.citedSv}`,
  en: `${act.names.en}, Article ${article}${paragraph === undefined ? "" : `(${paragraph})`}`,
});

const sectionLabels = (act: Act, section: string, subsection: string | undefined): Record<"fi" | "sv" | "en", string> => ({
  fi: `${act.key} ${section} §${subsection === undefined ? "" : ` ${subsection} mom.`}`,
  sv: `${section} §${subsection === undefined ? "" : ` ${subsection} mom.`} i ${act.citedSv}`,
  en: `${englishName(act)}, section ${section}${subsection === undefined ? "" : `(${subsection})`}`,
});

const englishName = ({ kind, names }: Act): string => {
  if (!/^\d/.test(names.en)) return names.en;
  return `${kind === "decree" ? "Decree" : "Act"} ${names.en}`;
};

const labelled = (
  act: Act,
  section: string,
  subsection: string | undefined,
  labels: Readonly<Record<"fi" | "sv" | "en", string>>,
): Provision =>
  Object.freeze({
    act: act.key,
    section,
    ...(subsection === undefined ? undefined : { subsection }),
    label: labels.fi,
    labels: Object.freeze(labels),
    url: actUrl(act),
    urls: Object.freeze({ fi: actUrl(act, "fi"), sv: actUrl(act, "sv") }),
  });

/**
 * A provision of an act of the register (fi: säännös), for the `legalBasis` of a rule.
 *
 * Finnish labels are short, as the practice writes them; Swedish and English have no settled abbreviations,
 * so their labels carry the name of the act. A malformed section is a programming error and throws `ProvisionError`.
 *
 * @param act - short key of the act.
 * @param section - number of the section, with its letter: `"36"`, `"7 a"`; of an EU regulation the article.
 * @param subsection - number of the subsection (fi: momentti).
 * @example
 * ```ts
 * import { provision } from "@koonti/legislation";
 * provision("SHL", "36").label; // => "SHL 36 §"
 * provision("SHL", "36").labels?.["sv"]; // => "36 § i socialvårdslagen"
 * provision("SHL", "45", "3").labels?.["en"]; // => "Social Welfare Act, section 45(3)"
 * ```
 */
export const provision = (act: ActKey, section: string, subsection?: string): Provision => {
  const found = ACTS[act];
  if (subsection !== undefined && !SUBSECTION.test(subsection)) throw new ProvisionError(`"${subsection}" is not a subsection of ${act}`);
  const number = sectionNumber(found, section);
  const labels = found.kind === "euRegulation" ? articleLabels : sectionLabels;
  return labelled(found, number, subsection, labels(found, number, subsection));
};

/**
 * The annex of an act (fi: liite), such as the retention times of the client data act.
 *
 * @example
 * ```ts
 * import { annexOf } from "@koonti/legislation";
 * annexOf("ATL").label; // => "ATL liite"
 * ```
 */
export const annexOf = (act: ActKey): Provision => {
  const found = ACTS[act];
  return labelled(found, "annex", undefined, {
    fi: `${act} liite`,
    sv: `bilagan till ${found.citedSv}`,
    en: `${englishName(found)}, annex`,
  });
};
