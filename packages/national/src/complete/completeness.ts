import { holds, type Language, textIn } from "@koonti/core";
import { messageFor } from "../messages/message-for.ts";
import type { Node } from "../read/compile.ts";
import { ownValue } from "../read/plain-object.ts";
import type { Circumstance } from "../structure/field-condition.ts";
import type { Structure } from "../structure/structure.ts";
import type { JsonPath } from "../structure/values.ts";
import { contentPlace } from "./content-place.ts";
import { isFilled } from "./filled.ts";
import { allPlaces, isAskedThroughFields } from "./places.ts";
import { pathOf, type Target, targetsIn } from "./targets.ts";

/** A mandatory field that a document still lacks. */
export interface Gap {
  /** `mandatory` always; `conditional` because of what else is recorded. */
  readonly kind: "mandatory" | "conditional";
  /** Where it should stand, counted from the whole JSON document: the root key comes first. */
  readonly path: JsonPath;
  readonly row: number;
  readonly label: string;
  /** A sentence for the user. */
  readonly message: string;
  /** The id of the condition, when there is one. */
  readonly condition?: string;
}

/** How a document is looked at. */
export interface CompletenessOptions {
  readonly language?: Language;
  readonly circumstances?: readonly Circumstance[];
}

const gapAt = (node: Node, path: JsonPath, language: Language, condition?: string): Gap => {
  const label = textIn(node.field.label, language);
  const kind = condition === undefined ? "mandatory" : "conditional";
  const message = messageFor(kind === "mandatory" ? "missing" : "missingHere", language, label);
  return { kind, path, row: node.field.row, label, message, ...(condition !== undefined && { condition }) };
};

const isDemanded = ({ condition, scope }: Target): boolean =>
  condition.requiredWhen !== undefined && holds(condition.requiredWhen, scope.value);

const mandatoryGaps = (structure: Structure, document: unknown, language: Language): readonly Gap[] =>
  [...allPlaces(contentPlace(structure, document))].flatMap(({ node, value, path }) =>
    node.mandatoryChildren
      .filter((child) => !(isFilled(ownValue(value, child.key)) || isAskedThroughFields(child)))
      .map((child) => gapAt(child, [...path, child.key], language)),
  );

const conditionalGaps = (
  structure: Structure,
  document: unknown,
  language: Language,
  circumstances: readonly Circumstance[],
): readonly Gap[] =>
  targetsIn(structure, document, circumstances)
    .filter((target) => isDemanded(target) && !isFilled(target.value))
    .map((target) => gapAt(target.node, pathOf(target), language, target.condition.id));

const onceEach = (gaps: readonly Gap[]): readonly Gap[] => {
  const seen = new Set<string>();
  return gaps.filter(({ path }) => {
    const place = JSON.stringify(path);
    return !seen.has(place) && seen.add(place);
  });
};

/**
 * What a document still lacks before it is complete (pakolliset tiedot): mandatory fields, and those that are mandatory because of what
 * else is recorded.
 *
 * @remarks THL's own schema, and so `parse`, lets a heading be left out with all the mandatory fields under it. Here they are missed:
 * a heading carries no value of its own, so what is mandatory under it is mandatory for the document.
 * @param document - the content under the root key; it may be a draft with anything missing.
 * @returns every gap once, in the order of the rows. A mandatory group that is missing is told by its own mandatory fields.
 * @example
 * ```ts
 * import { completeness, workingAgeNeedAssessment } from "@koonti/national";
 * completeness(workingAgeNeedAssessment, {}).map(({ row }) => row); // => [2, 3, 4, 8, 10, 15, 90, 91, 97, 107]
 * ```
 */
export const completeness = (structure: Structure, document: unknown, options: CompletenessOptions = {}): readonly Gap[] => {
  const { language = "fi", circumstances = [] } = options;
  const gaps = [...mandatoryGaps(structure, document, language), ...conditionalGaps(structure, document, language, circumstances)];
  return onceEach(gaps).toSorted((a, b) => a.row - b.row);
};
