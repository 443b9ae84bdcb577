import { isPlainObject } from "../read/plain-object.ts";
import { isRepeating, type StructureField } from "../structure/structure.ts";
import { type Codec, type CodecAt, readInto, type Writing, writeOver } from "./codec.ts";
import { valueAt, withAt } from "./path.ts";

type Content = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** Where a thing stands in our document and in the national one, and how the two stand for each other. */
export interface Link<OursPath extends string = string, NationalPath extends string = string> {
  /**
   * Our member, its path joined by `.`; or several members that share a national field, by the names the codec knows them by.
   */
  readonly ours: OursPath | Readonly<Record<string, OursPath>>;
  /** The national field, its keys joined by `/`. Headings and groups on the way stand once. */
  readonly at: NationalPath;
  readonly as: CodecAt;
}

/** A link whose field has been found in the structure. */
export interface ResolvedLink {
  readonly ours: Path | Readonly<Record<string, Path>>;
  readonly keys: Path;
  readonly field: StructureField;
  readonly codec: Codec;
}

const fieldIn = (fields: readonly StructureField[], keys: Path): StructureField | undefined => {
  const [key, ...rest] = keys;
  const found = fields.find((field) => field.key === key);
  if (found === undefined || rest.length === 0) return found;
  return isRepeating(found) ? undefined : fieldIn(found.fields ?? [], rest);
};

const pathsOf = (ours: Link["ours"]): ResolvedLink["ours"] =>
  typeof ours === "string" ? ours.split(".") : Object.fromEntries(Object.entries(ours).map(([name, path]) => [name, path.split(".")]));

const isInside = (at: string, other: string): boolean => `${at}/`.startsWith(`${other}/`);

/**
 * Finds the field of each link. A field that is not there, stands inside a list, or is or holds or is inside one that is linked already, is a mistake of the programmer.
 *
 * @throws RangeError naming the field.
 */
export const resolveLinks = (fields: readonly StructureField[], links: readonly Link[]): readonly ResolvedLink[] => {
  return links.map(({ ours, at, as }, index) => {
    const keys = at.split("/");
    const field = fieldIn(fields, keys);
    const isTaken = links.slice(0, index).some((other) => isInside(at, other.at) || isInside(other.at, at));
    if (field === undefined || isTaken) throw new RangeError(`No field to link once at ${at}`);
    return { ours: pathsOf(ours), keys, field, codec: as(field) };
  });
};

const isOne = (ours: ResolvedLink["ours"]): ours is Path => Array.isArray(ours);

const oursIn = (ours: ResolvedLink["ours"], content: unknown): unknown => {
  if (isOne(ours)) return valueAt(content, ours);
  const members = Object.entries(ours).map(([name, path]) => [name, valueAt(content, path)] as const);
  const known = members.filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
};

const withOurs = (content: Content, ours: ResolvedLink["ours"], value: unknown): Content => {
  if (isOne(ours)) return withAt(content, ours, value);
  return Object.entries(ours).reduce((whole, [name, path]) => withAt(whole, path, valueAt(value, [name])), content);
};

/** Writes our content over a national one: what no link is about stays as it was. */
export const writeLinks = (links: readonly ResolvedLink[], content: unknown, original: Content, writing: Writing): Content =>
  links.reduce((written, { ours, keys, codec }) => {
    const before = valueAt(original, keys);
    const after = writeOver(codec, oursIn(ours, content), before, writing);
    return after === before ? written : withAt(written, keys, after);
  }, original);

/** Reads national content over ours: what no link is about stays as it was. */
export const readLinks = (links: readonly ResolvedLink[], national: unknown, known: Content): Content =>
  links.reduce((read, { ours, keys, codec }) => {
    const before = oursIn(ours, known);
    return withOurs(read, ours, readInto(codec, valueAt(national, keys), before));
  }, known);

/** The members of a link by name, for content that is a plain object. */
export const asContent = (value: unknown): Content => (isPlainObject(value) ? value : {});
