import { type CaseFile, caseFileSchema, type Patch } from "./schema.ts";

type Members = Record<string, unknown>;
type Node = Members | unknown[];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const memberIndex = (list: readonly unknown[], key: string): number => {
  const byId = list.findIndex((member) => isNode(member) && !Array.isArray(member) && member["id"] === key);
  return byId >= 0 || !/^\d+$/.test(key) ? byId : Number(key);
};

/** `~1` and `~0` are the slash and the tilde of JSON Pointer. */
const keysOf = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

function stepInto(node: Node, key: string): Node {
  const next = Array.isArray(node) ? node[memberIndex(node, key)] : node[key];
  if (!isNode(next)) throw new Error(`A patch leads to nothing: ${key}`);
  return next;
}

function changeList(list: unknown[], { op, value }: Patch, key: string): void {
  if (key === "-") list.push(value);
  else {
    const index = memberIndex(list, key);
    if (index < 0) throw new Error(`A patch leads to no member: ${key}`);
    list.splice(index, op === "add" ? 0 : 1, ...(op === "remove" ? [] : [value]));
  }
}

function apply(root: Node, patch: Patch): void {
  const keys = keysOf(patch.path);
  const parent = keys.slice(0, -1).reduce(stepInto, root);
  const last = keys.at(-1) ?? "";
  if (Array.isArray(parent)) changeList(parent, patch, last);
  else if (patch.op === "remove") delete parent[last];
  else parent[last] = patch.value;
}

/**
 * A case with patches applied: paths are JSON Pointers in which members of lists are named by their id and `-` appends. The timeline is put
 * in order again.
 */
export function patched(file: CaseFile, patches: readonly Patch[]): CaseFile {
  const copy: unknown = structuredClone(file);
  if (!isNode(copy)) throw new Error("A case is an object");
  for (const patch of patches) apply(copy, structuredClone(patch));
  const read = caseFileSchema.parse(copy);
  return { ...read, timeline: read.timeline.toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at)) };
}
