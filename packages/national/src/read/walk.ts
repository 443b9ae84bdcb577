import type { PathStep } from "../structure/values.ts";
import type { Node } from "./compile.ts";
import { note, type Walk } from "./fault.ts";
import { isPlainObject, ownValue } from "./plain-object.ts";
import { checkBoolean, checkNumber, checkParts, checkText } from "./scalars.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Where a key stands among the fields, looked for from a place on: documents are mostly in the order of the rows. */
const placeOf = (inOrder: readonly Node[], key: string, from: number): number => {
  for (let place = from; place < inOrder.length; place += 1) if (inOrder[place]?.key === key) return place;
  return -1;
};

const checkAt = (child: Node, key: PathStep, value: unknown, walk: Walk): void => {
  walk.path.push(key);
  checkField(child, value, walk);
  walk.path.pop();
};

const checkObject = (node: Node, value: Fields, walk: Walk): void => {
  const { inOrder, children, mandatoryChildren } = node;
  let next = 0;
  let mandatoryFound = 0;
  for (const key in value) {
    const place = placeOf(inOrder, key, next);
    const child = place < 0 ? children.get(key) : inOrder[place];
    const part = value[key];
    next = Math.max(next, place + 1);
    if (child === undefined) note(walk, "unknownField", node, key);
    else if (part !== undefined) {
      mandatoryFound += Number(child.mandatory);
      checkAt(child, key, part, walk);
    }
  }
  if (mandatoryFound < mandatoryChildren.length) noteMissing(node, value, walk);
};

const noteMissing = (node: Node, value: Fields, walk: Walk): void => {
  for (const child of node.mandatoryChildren) {
    if (ownValue(value, child.key) === undefined) note(walk, "missing", child, child.key);
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
