import type { CaseFile, CasePatch } from "./case-file.ts";

type Node = Record<string, unknown> | unknown[];

const step = (node: Node, key: string): unknown =>
  Array.isArray(node) ? node.find((member) => (member as { id?: string }).id === key) : node[key];

function changeList(list: unknown[], { op, value }: CasePatch, key: string): void {
  if (op === "add") list.push(value);
  else list.splice(list.indexOf(step(list, key)), 1, ...(op === "replace" ? [value] : []));
}

function change(parent: Node, patch: CasePatch, key: string): void {
  if (Array.isArray(parent)) changeList(parent, patch, key);
  else if (patch.op === "remove") delete parent[key];
  else parent[key] = patch.value;
}

/** A case after some steps of change. */
export function patched(file: CaseFile, patches: readonly CasePatch[]): CaseFile {
  const copy = structuredClone(file) as unknown as Node;
  for (const patch of patches) {
    const keys = patch.path.split("/").slice(1);
    const parent = keys.slice(0, -1).reduce<Node>((node, key) => step(node, key) as Node, copy);
    change(parent, patch, keys.at(-1) ?? "");
  }
  const changed = copy as unknown as CaseFile;
  return { ...changed, timeline: changed.timeline.toSorted((a, b) => a.at.localeCompare(b.at)) };
}

/** A case in which everything that the file knows to be wrong has been put right. */
export function corrected(file: CaseFile): CaseFile {
  const corrections = file.variants.filter(({ kind }) => kind === "corrected");
  const right = patched(
    file,
    corrections.flatMap(({ patch }) => patch),
  );
  if (!file.expectedCollation) return right;
  const expectedCollation = Object.assign({}, file.expectedCollation, ...corrections.map((one) => one.expectedCollation ?? {}));
  return { ...right, expectedCollation };
}
