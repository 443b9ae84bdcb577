import type { Node } from "../read/compile.ts";
import { ownValue } from "../read/plain-object.ts";
import type { Circumstance, FieldCondition } from "../structure/field-condition.ts";
import type { Structure } from "../structure/structure.ts";
import { contentPlace } from "./content-place.ts";
import { type Place, placesAlong } from "./places.ts";

/** A condition met in a document: the object its paths begin at, and one object that holds, or should hold, one of its fields. */
export interface Target {
  readonly condition: FieldCondition;
  readonly scope: Place;
  readonly holder: Place;
  readonly node: Node;
  readonly value: unknown;
}

const targetsOf = (condition: FieldCondition, scope: Place): readonly Target[] =>
  condition.fields.flatMap((field) => {
    const keys = field.split(".");
    const last = keys.at(-1) ?? "";
    return placesAlong(scope, keys.slice(0, -1)).flatMap((holder) => {
      const node = holder.node.children.get(last);
      return node === undefined ? [] : [{ condition, scope, holder, node, value: ownValue(holder.value, last) }];
    });
  });

/** Every place of a document where a condition in force has something to say, in the order of the conditions. */
export const targetsIn = (structure: Structure, document: unknown, circumstances: readonly Circumstance[]): readonly Target[] => {
  const content = contentPlace(structure, document);
  return structure.conditions
    .filter(({ given }) => given === undefined || circumstances.includes(given))
    .flatMap((condition) => placesAlong(content, condition.at).flatMap((scope) => targetsOf(condition, scope)));
};

/** The path of a target's field, from the whole JSON document. */
export const pathOf = ({ holder, node }: Target): readonly (string | number)[] => [...holder.path, node.field.key];
