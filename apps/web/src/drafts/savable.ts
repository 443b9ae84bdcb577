import type { z } from "zod";
import type { Content, ContentPath } from "../components/form/content-path.ts";
import { pathKey, valueAt, withValueAt } from "../components/form/content-path.ts";

/** Content as the server will take it, and the places left out because they are not whole yet. */
export interface Savable {
  readonly content: Content;
  readonly heldBack: readonly ContentPath[];
}

type Issue = z.core.$ZodIssue;

/** More unfinished places than this at once are not a draft but a misunderstanding. */
const ROUNDS = 40;

const pathOfIssue = ({ path }: Issue): ContentPath => path.map((part) => (typeof part === "number" ? part : String(part)));

const emptyOf = (expected: string, path: ContentPath): unknown => {
  if (expected === "string") return path.at(-1) === "id" ? crypto.randomUUID() : "";
  if (expected === "array") return [];
  return expected === "object" || expected === "record" ? {} : undefined;
};

/** Fills in what an empty text, list or group may stand for, so that a member nobody has touched does not keep the rest from being saved. */
const mended = (content: Content, issue: Issue): Content => {
  const path = pathOfIssue(issue);
  if (issue.code !== "invalid_type" || valueAt(content, path) !== undefined) return content;
  const empty = emptyOf(issue.expected, path);
  return empty === undefined ? content : withValueAt(content, path, empty);
};

/** The nearest thing around a fault that can be left out: the item of a list it lies in, else the member itself. */
const leftOutFor = (content: Content, path: ContentPath): ContentPath | undefined => {
  const item = path.findLastIndex((part) => typeof part === "number");
  if (item >= 0) return path.slice(0, item + 1);
  return valueAt(content, path) === undefined ? undefined : path;
};

const without = (content: Content, path: ContentPath): Content => {
  const [last, parent] = [path.at(-1), path.slice(0, -1)];
  if (typeof last !== "number") return withValueAt(content, path, undefined);
  const list = valueAt(content, parent);
  return Array.isArray(list) ? withValueAt(content, parent, list.toSpliced(last, 1)) : content;
};

/** Where the writer sees an item that is about to be left out, given those left out before it. */
const asWritten = (path: ContentPath, heldBack: readonly ContentPath[]): ContentPath => {
  const [last, list] = [path.at(-1), pathKey(path.slice(0, -1))];
  if (typeof last !== "number") return path;
  const before = heldBack.filter((one) => pathKey(one.slice(0, -1)) === list).map((one) => Number(one.at(-1)));
  const index = before.toSorted((a, b) => a - b).reduce((at, gone) => (gone <= at ? at + 1 : at), last);
  return [...path.slice(0, -1), index];
};

const issuesOf = (schema: z.ZodType, content: Content): readonly Issue[] => schema.safeParse(content).error?.issues ?? [];

/** Gives new items of lists what their structure asks for, such as an id of their own. */
export const completed = (schema: z.ZodType, content: Content): Content => issuesOf(schema, content).reduce(mended, content);

/**
 * As much of a draft as the structure allows to be saved. An item that is not whole yet, such as a service without a name, is held back; it
 * stays in the browser until it is. `undefined` when nothing can be saved.
 */
export const savableOf = (schema: z.ZodType, content: Content): Savable | undefined => {
  let savable = completed(schema, content);
  const heldBack: ContentPath[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [issue] = issuesOf(schema, savable);
    if (issue === undefined) return { content: savable, heldBack };
    const path = leftOutFor(savable, pathOfIssue(issue));
    if (path === undefined) return;
    heldBack.push(asWritten(path, heldBack));
    savable = completed(schema, without(savable, path));
  }
  return;
};
