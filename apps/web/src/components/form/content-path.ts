/** Where in a document's content: names of members and indices of list items, from the root. */
export type ContentPath = readonly (string | number)[];

/** A document's content as the app holds it while it is being written. */
export type Content = Readonly<Record<string, unknown>>;

/** A path as one text with dots, for keys and ids. */
export const pathKey = (path: ContentPath): string => path.join(".");

/** The path of a text with dots; parts of digits are indices. */
export const pathOf = (key: string): ContentPath =>
  key === "" ? [] : key.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The path of a JSON pointer of a problem document (RFC 6901), without the members before the content, such as `content`. */
export const pathOfPointer = (pointer: string, skip = 0): ContentPath =>
  pointer
    .split("/")
    .slice(1 + skip)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Whether `path` is `ancestor` or lies within it. */
export const isWithin = (path: ContentPath, ancestor: ContentPath): boolean =>
  ancestor.length <= path.length && ancestor.every((part, index) => part === path[index]);

const isObject = (value: unknown): value is Record<string | number, unknown> => typeof value === "object" && value !== null;

/** The value at a path; `undefined` where there is none. */
export const valueAt = (content: unknown, path: ContentPath): unknown =>
  path.reduce<unknown>((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), content);

const withMember = (holder: unknown, part: string | number, value: unknown): unknown => {
  if (typeof part === "number") {
    const list: unknown[] = Array.isArray(holder) ? [...holder] : [];
    list[part] = value;
    return list;
  }
  const { [part]: _, ...rest } = isObject(holder) ? holder : {};
  return value === undefined ? rest : { ...(isObject(holder) ? holder : {}), [part]: value };
};

const changed = (holder: unknown, path: ContentPath, value: unknown): unknown => {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (rest.length === 0) return withMember(holder, part, value);
  const member = isObject(holder) ? holder[part] : undefined;
  return withMember(holder, part, changed(member, rest, value));
};

/**
 * The content with another value at a path; what is not on the path stays the same object. `undefined` takes the member away: an absent
 * member means "not yet written".
 */
export const withValueAt = (content: Content, path: ContentPath, value: unknown): Content => changed(content, path, value) as Content;
