import { compact, isSame } from "./kept.ts";

/** How one item of a list of ours stands in one item of a national list, both ways; `index` is its place in the list. */
export interface ItemMapping<Ours, Node extends object> {
  readonly read: (node: Node, index: number) => Ours;
  /** Every key the mapping knows, `undefined` where there is nothing. */
  readonly write: (ours: Ours, index: number) => { readonly [Key in keyof Node]?: Node[Key] | undefined };
  /** Which item of the original list this one was. */
  readonly isSameItem: (ours: Ours, original: Ours, index: number, originalIndex: number) => boolean;
}

/**
 * A list of ours in the national list. An item that says what stood there stays exactly as it was; a changed one keeps the members that the
 * mapping does not know.
 */
export const writeItems = <Ours, Node extends object>(
  items: readonly Ours[],
  originals: readonly Node[] | undefined,
  { read, write, isSameItem }: ItemMapping<Ours, Node>,
): readonly Node[] => {
  const known = (originals ?? []).map((node, index) => ({ node, ours: read(node, index), index }));
  return items.map((item, index) => {
    const before = known.find((one) => isSameItem(item, one.ours, index, one.index));
    if (before !== undefined && isSame(read(before.node, index), item)) return before.node;
    return compact({ ...before?.node, ...write(item, index) } as { readonly [Key in keyof Node]: Node[Key] | undefined });
  });
};

/** Whether two items of a list have the same identifier. */
export const byId = (ours: { readonly id: string }, original: { readonly id: string }): boolean => ours.id === original.id;

/** Whether two items stand at the same place of their lists. */
export const byPlace = (_: unknown, __: unknown, index: number, originalIndex: number): boolean => index === originalIndex;

/** The identifier an item has by its place, which needs no writing down: `g1`, `g2`. */
export const idByPlace = (letter: string, index: number): string => `${letter}${index + 1}`;
