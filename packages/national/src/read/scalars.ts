import { phraseFingerprint } from "../structure/phrase.ts";
import { isSystemOf } from "./code-system-urn.ts";
import type { Node } from "./compile.ts";
import { isMoment, isPartialDate } from "./dates.ts";
import { note, type ProblemCode, type Walk } from "./fault.ts";

const isLongEnough = (text: string, least: number): boolean => (least < 2 ? text.length >= least : [...text].length >= least);

const textFault = (node: Node, value: unknown): ProblemCode | undefined => {
  if (typeof value !== "string") return "notText";
  if (!isLongEnough(value, node.minLength)) return "tooShort";
  if (node.is === "date") return isPartialDate(value) ? undefined : "badDate";
  if (node.is === "dateTime") return isMoment(value) ? undefined : "badMoment";
  return node.phrases && !node.phrases.includes(phraseFingerprint(value)) ? "wrongPhrase" : undefined;
};

/** Checks a text, name, phrase, date, moment or signature. */
export const checkText = (node: Node, value: unknown, walk: Walk): void => {
  const fault = textFault(node, value);
  if (fault !== undefined) note(walk, fault, node);
};

/** Checks a count or a number. */
export const checkNumber = (node: Node, value: unknown, walk: Walk): void => {
  if (!Number.isFinite(value)) note(walk, "notNumber", node);
};

/** Checks a switch. */
export const checkBoolean = (node: Node, value: unknown, walk: Walk): void => {
  if (typeof value !== "boolean") note(walk, "notBoolean", node);
};

/** What is wrong with a part of a small object, if anything. */
type PartCheck = (node: Node, value: unknown) => ProblemCode | undefined;

const textPart: PartCheck = (_, value) => (typeof value === "string" ? undefined : "notText");

const numberPart: PartCheck = (_, value) => (Number.isFinite(value) ? undefined : "notNumber");

const systemPart: PartCheck = (node, value) => {
  if (typeof value !== "string") return "notText";
  if (node.system === undefined) return;
  const fits = node.serverList ? isSystemOf(node.system, value) : value === node.system;
  return fits ? undefined : "wrongSystem";
};

const codePart: PartCheck = (node, value) => {
  if (typeof value !== "string") return "notText";
  return node.codes === undefined || node.codes.has(value) ? undefined : "wrongCode";
};

interface Part {
  readonly key: string;
  readonly check: PartCheck;
}

/** The parts of the small objects, few enough to be looked through one by one. */
const PARTS = {
  code: [
    { key: "system", check: systemPart },
    { key: "code", check: codePart },
    { key: "display", check: textPart },
  ],
  identifier: [
    { key: "system", check: textPart },
    { key: "value", check: textPart },
  ],
  quantity: [
    { key: "value", check: numberPart },
    { key: "code", check: textPart },
  ],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

const partFault = (parts: readonly Part[], key: string, node: Node, value: unknown): ProblemCode | undefined => {
  for (const part of parts) if (part.key === key) return value === undefined ? undefined : part.check(node, value);
  return "unknownField";
};

/** Checks one of the small objects: a code, an identifier or a quantity. */
export const checkParts = (shape: keyof typeof PARTS, node: Node, value: Readonly<Record<string, unknown>>, walk: Walk): void => {
  const parts = PARTS[shape];
  for (const key in value) {
    const fault = partFault(parts, key, node, value[key]);
    if (fault !== undefined) note(walk, fault, node, key);
  }
  for (const part of node.requiredParts) if (value[part] === undefined) note(walk, "missing", node, part);
};
