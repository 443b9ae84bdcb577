import type { Node } from "./compile.ts";
import { note, type Walk } from "./fault.ts";
import { isPlainObject } from "./plain-object.ts";
import { checkBoolean, checkNumber, checkParts, checkText } from "./scalars.ts";

type Fields = Readonly<Record<string, unknown>>;

const checkObject = (node: Node, value: Fields, walk: Walk): void => {
  let mandatoryFound = 0;
  for (const key in value) {
    const child = node.children.get(key);
    if (child === undefined) {
      note(walk, "unknownField", node, key);
    } else if (value[key] !== undefined) {
      if (child.mandatory) mandatoryFound += 1;
      walk.path.push(key);
      checkField(child, value[key], walk);
      walk.path.pop();
    }
  }
  if (mandatoryFound < node.mandatoryChildren.length) noteMissing(node, value, walk);
};

const noteMissing = (node: Node, value: Fields, walk: Walk): void => {
  for (const child of node.mandatoryChildren) {
    if (value[child.field.key] === undefined) note(walk, "missing", child, child.field.key);
  }
};

const checkValue = (node: Node, value: unknown, walk: Walk): void => {
  const { shape } = node;
  if (shape === "string") checkText(node, value, walk);
  else if (shape === "boolean") checkBoolean(node, value, walk);
  else if (shape === "number") checkNumber(node, value, walk);
  else if (!isPlainObject(value)) note(walk, "notObject", node);
  else if (shape === "object") checkObject(node, value, walk);
  else checkParts(shape, node, value, walk);
};

const checkList = (node: Node, value: readonly unknown[], walk: Walk): void => {
  if (value.length < node.minItems) note(walk, "tooFew", node);
  for (let index = 0; index < value.length; index += 1) {
    walk.path.push(index);
    checkValue(node, value[index], walk);
    walk.path.pop();
  }
};

/** Walks one field of the JSON, noting everything that is wrong with it. */
export const checkField = (node: Node, value: unknown, walk: Walk): void => {
  if (!node.repeating) checkValue(node, value, walk);
  else if (Array.isArray(value)) checkList(node, value, walk);
  else note(walk, "notList", node);
};
