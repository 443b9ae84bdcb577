/** The line width that generated modules keep to. */
const LINE_WIDTH = 140;

/** Source text standing for a value that is already a name in scope. */
export class Reference {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/u;

/** A property's name as source: bare when it can be, otherwise a string literal. */
export const printKey = (key: string): string => (IDENTIFIER.test(key) ? key : JSON.stringify(key));

/** A text as a one-line doc comment that nothing in the text can end. */
export const printComment = (text: string): string => `/** ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ").replaceAll("*/", "* /")} */`;

/**
 * A text as a string literal. `JSON.stringify` does the escaping, so that nothing in the text can end the literal;
 * the quotes are those that need less of it.
 */
export const printText = (text: string): string => {
  const literal = JSON.stringify(text);
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return literal;
  return `'${literal.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
};

const isNested = (value: unknown): value is object => typeof value === "object" && value !== null && !(value instanceof Reference);

const propertiesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, part]) => part !== undefined);

/** Lists of several objects stand one to a line even when they would fit, as the formatter has it. */
const mustBreak = (value: unknown): boolean => {
  if (!isNested(value)) return false;
  const parts = Object.values(value);
  const isLongList = Array.isArray(value) && value.length > 1 && value.every((item) => isNested(item) && Object.keys(item).length > 1);
  return isLongList || parts.some(mustBreak);
};

const flat = (value: unknown): string => {
  if (value instanceof Reference) return value.name;
  if (typeof value === "string") return printText(value);
  if (!isNested(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  return `{ ${propertiesOf(value)
    .map(([key, part]) => `${printKey(key)}: ${flat(part)}`)
    .join(", ")} }`;
};

const SHORT_KEY = 2;

/** A long text stands on a line of its own, unless its key is so short that this would win nothing. */
const printProperty = (key: string, value: unknown, indent: number): string => {
  const printed = printValue(value, indent, key.length + 2);
  const isTooLong = typeof value === "string" && indent + key.length + 3 + printed.length > LINE_WIDTH;
  return isTooLong && key.length > SHORT_KEY ? `${key}:\n${" ".repeat(indent + 2)}${printed}` : `${key}: ${printed}`;
};

/**
 * Prints a value as TypeScript source, laid out as the formatter of this repository lays it out.
 * Texts become string literals by `JSON.stringify`, whatever is in them.
 *
 * @param indent - spaces before the line the value begins on.
 * @param before - characters already on that line, after the indent.
 */
export const printValue = (value: unknown, indent: number, before: number): string => {
  const oneLine = flat(value);
  const isEmpty = isNested(value) && Object.keys(value).length === 0;
  if (isEmpty) return Array.isArray(value) ? "[]" : "{}";
  if (!isNested(value) || (!mustBreak(value) && indent + before + oneLine.length < LINE_WIDTH)) return oneLine;
  const inner = indent + 2;
  const pad = " ".repeat(inner);
  const lines = Array.isArray(value)
    ? value.map((item) => `${pad}${printValue(item, inner, 0)},`)
    : propertiesOf(value).map(([key, part]) => `${pad}${printProperty(printKey(key), part, inner)},`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join("\n")}\n${" ".repeat(indent)}${close}`;
};
