import { holds, type Language, textIn } from "@koonti/core";
import { codeSystemOf, isMainClass, type NationalCodeSystem } from "../codes/code-list.ts";
import { codeStates } from "../codes/code-states.ts";
import { messageFor } from "../messages/message-for.ts";
import type { RemarkKey } from "../messages/message-key.ts";
import type { Node } from "../read/compile.ts";
import { isPlainObject, ownValue } from "../read/plain-object.ts";
import type { Structure } from "../structure/structure.ts";
import type { JsonPath } from "../structure/values.ts";
import type { CompletenessOptions } from "./completeness.ts";
import { contentPlace } from "./content-place.ts";
import { isFilled } from "./filled.ts";
import { isImpossibleDate } from "./impossible-date.ts";
import { allPlaces } from "./places.ts";
import { pathOf, type Target, targetsIn } from "./targets.ts";

/** Something in a document that its structure lets pass and that still is not right. */
export interface Remark {
  readonly kind: Exclude<RemarkKey, "missingHere">;
  /** Where, counted from the whole JSON document: the root key comes first. */
  readonly path: JsonPath;
  readonly row: number;
  readonly label: string;
  /** A sentence for the user. Holds nothing of the document itself. */
  readonly message: string;
  /** The id of the condition, when there is one. */
  readonly condition?: string;
}

/** How a document is reviewed. */
export interface ReviewOptions extends CompletenessOptions {
  /** The code lists at hand; with none, codes of the code server are not judged. */
  readonly codeSystems?: readonly NationalCodeSystem[];
}

interface Finding {
  readonly kind: Remark["kind"];
  readonly node: Node;
  readonly path: JsonPath;
  readonly condition?: string;
}

const codedItems = (target: Target): readonly { path: JsonPath; system: string; code: string }[] => {
  const items = Array.isArray(target.value)
    ? target.value.map((item, index) => [item, index] as const)
    : [[target.value, undefined] as const];
  return items.flatMap(([item, index]) => {
    if (!(isPlainObject(item) && typeof item["code"] === "string")) return [];
    const path = index === undefined ? pathOf(target) : [...pathOf(target), index];
    return [{ path, system: String(item["system"]), code: item["code"] }];
  });
};

const notShown = (target: Target): readonly Finding[] => {
  const { condition, scope, node, value } = target;
  if (condition.showWhen === undefined || holds(condition.showWhen, scope.value) || !isFilled(value)) return [];
  return [{ kind: "notApplicable", node, path: pathOf(target), condition: condition.id }];
};

const notAllowed = (target: Target): readonly Finding[] => {
  const { allow, id } = target.condition;
  if (allow === undefined || !holds(allow.when, target.scope.value)) return [];
  return codedItems(target)
    .filter(({ code }) => !allow.codes.includes(code))
    .map(({ path }) => ({ kind: "codeNotAllowedHere", node: target.node, path, condition: id }));
};

const mainClasses = (target: Target, systems: readonly NationalCodeSystem[]): readonly Finding[] => {
  if (target.condition.leavesOnly !== true) return [];
  return codedItems(target)
    .filter(({ system, code }) => {
      const list = codeSystemOf(systems, system);
      return list !== undefined && isMainClass(list, code);
    })
    .map(({ path }) => ({ kind: "mainClass", node: target.node, path, condition: target.condition.id }));
};

const datesAt = (node: Node, value: unknown, path: JsonPath): readonly Finding[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => datesAt(node, item, [...path, index]));
  return typeof value === "string" && isImpossibleDate(value) ? [{ kind: "impossibleDate", node, path }] : [];
};

const impossibleDates = (structure: Structure, document: unknown): readonly Finding[] =>
  [...allPlaces(contentPlace(structure, document))].flatMap(({ node, value, path }) =>
    [...node.children]
      .filter(([, child]) => child.is === "date" || child.is === "dateTime")
      .flatMap(([key, child]) => datesAt(child, ownValue(value, key), [...path, key])),
  );

const remarkOf = ({ kind, node, path, condition }: Finding, language: Language): Remark => {
  const label = textIn(node.field.label, language);
  return {
    kind,
    path,
    row: node.field.row,
    label,
    message: messageFor(kind, language, label),
    ...(condition !== undefined && { condition }),
  };
};

/**
 * What in a document its structure lets pass and still is not right: fields recorded although they do not belong there because of other
 * answers, codes not allowed because of other answers, main classes where a subclass is asked for, codes their list does not have,
 * and days no calendar has. Never a reason to refuse to read a document: somebody else may have written it so.
 *
 * @param document - the content under the root key; it may be a draft.
 */
export const review = (structure: Structure, document: unknown, options: ReviewOptions = {}): readonly Remark[] => {
  const { language = "fi", circumstances = [], codeSystems = [] } = options;
  const fromConditions = targetsIn(structure, document, circumstances).flatMap((target) => [
    ...notShown(target),
    ...notAllowed(target),
    ...mainClasses(target, codeSystems),
  ]);
  const unknownCodes = codeStates(structure, document, codeSystems, language)
    .filter(({ state }) => state === "unknown")
    .map(
      ({ path, row, label }): Remark => ({ kind: "unknownCode", path, row, label, message: messageFor("unknownCode", language, label) }),
    );
  const found = [...fromConditions, ...impossibleDates(structure, document)].map((finding) => remarkOf(finding, language));
  return [...found, ...unknownCodes];
};
