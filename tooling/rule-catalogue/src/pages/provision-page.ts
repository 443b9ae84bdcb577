import { ACT_LIST, actUrl, type LawRef } from "@koonti/legislation";
import type { LawStatus } from "../law-status.ts";
import { linkToRule } from "./index-page.ts";
import { code, GENERATED, page, table } from "./markdown.ts";

const placeText = ({ act, section, subsection }: LawRef): string => {
  if (act === undefined || section === undefined) return "";
  return `${act} ${section} §${subsection === undefined ? "" : ` ${subsection} mom.`}`;
};

const IN_PART = "[in part](not-checked.md#checked-in-part)";

const standingText = ({ entries, lawFunction, notChecked, inPart }: LawStatus): string => {
  if (entries.length > 0) return [...entries.map(linkToRule), ...(inPart ? [IN_PART] : [])].join("<br>");
  if (lawFunction !== undefined) return `${lawFunction.names.map(code).join(", ")} of ${code(lawFunction.from)}: ${lawFunction.does}`;
  return notChecked === undefined ? "missing" : `[not checked](not-checked.md): ${notChecked.reason}`;
};

const inOrder = new Intl.Collator("en", { numeric: true });

/** The order of the act: by section, then by the name of the duty. */
const byPlace = (a: LawStatus, b: LawStatus): number =>
  inOrder.compare(a.law.section ?? "", b.law.section ?? "") || inOrder.compare(a.law.id, b.law.id);

const sectionOf = (title: string, statuses: readonly LawStatus[]): string | undefined => {
  if (statuses.length === 0) return undefined;
  const rows = statuses.toSorted(byPlace).map((status) => [code(status.law.id), placeText(status.law), standingText(status)]);
  return `## ${title}\n\n${table(["duty", "place", "in the product"], rows)}`;
};

/** The index of the register of duties by act: which rule, function or reason stands for each. */
export const provisionPage = (statuses: readonly LawStatus[]): string =>
  page(
    GENERATED,
    "# By provision",
    "Every duty of the register that `@koonti/legislation` keeps, and what stands for it: a rule, a function or table, or the reason why no program checks it.",
    ...ACT_LIST.map((act) =>
      sectionOf(
        `${act.key}: [${act.names.fi}](${actUrl(act)})`,
        statuses.filter(({ law }) => law.act === act.key),
      ),
    ),
    sectionOf(
      "Without a provision",
      statuses.filter(({ law }) => law.act === undefined),
    ),
  );
