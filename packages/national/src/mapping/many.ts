import { isPlainObject } from "../read/plain-object.ts";
import type { StructureField } from "../structure/structure.ts";
import { type Codec, type CodecAt, readInto, type Writing, writeOver } from "./codec.ts";
import { asContent, type Link, readLinks, resolveLinks, writeLinks } from "./links.ts";
import { saysSame } from "./says-same.ts";

type Content = Readonly<Record<string, unknown>>;

const filled = (content: Content): Content | undefined => (Object.keys(content).length > 0 ? content : undefined);

const isEmpty = (content: Content): boolean => saysSame(content, undefined);

/** A group (tietokokonaisuus, otsikko) as a group of ours, member by member. */
export const group =
  (links: readonly Link[]): CodecAt<Content> =>
  (field) => {
    const resolved = resolveLinks(field.fields ?? [], links);
    const read = (national: unknown, known: unknown = {}): Content | undefined => {
      const content = readLinks(resolved, national, asContent(known));
      return isEmpty(content) ? undefined : content;
    };
    const writeTo = (ours: unknown, original: unknown, writing: Writing): Content | undefined =>
      filled(writeLinks(resolved, ours, asContent(original), writing));
    return {
      read: (national) => (isPlainObject(national) ? read(national) : undefined),
      write: (ours, writing) => writeTo(ours, {}, writing),
      writeOver: writeTo,
      readInto: read,
    };
  };

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Pairs each member of one list with the member of another that says the same; then, where the lists are equally long, the rest in their
 * order, since then some of them were changed and none added or taken away. `-1` where there is no pair.
 */
const paired = (
  members: readonly unknown[],
  others: readonly unknown[],
  isPair: (a: unknown, b: unknown) => boolean,
): readonly number[] => {
  const free = new Set(others.keys());
  const take = (isWanted: (index: number) => boolean): number => {
    const index = [...free].find(isWanted) ?? -1;
    free.delete(index);
    return index;
  };
  const same = members.map((member) => take((index) => isPair(member, others[index])));
  return same.map((index) => (index < 0 && members.length === others.length ? take(() => true) : index));
};

/** A list of ours for a repeating field, member by member; a member we can make nothing of is an empty one, so that places are kept. */
export const list =
  <Ours>(of: CodecAt<Ours>, empty: unknown = {}): CodecAt<readonly unknown[]> =>
  (field: StructureField) => {
    const item: Codec<Ours> = of({ ...field, card: "1..1" });
    const readItem = (national: unknown): unknown => item.read(national) ?? empty;
    const writeItem = (ours: unknown, writing: Writing): unknown => item.write(ours, writing) ?? {};
    return {
      read: (national) => listOf(national).map(readItem),
      write: (ours, writing) => (listOf(ours).length === 0 ? undefined : listOf(ours).map((one) => writeItem(one, writing))),
      writeOver: (ours, original, writing) => {
        const before = listOf(original);
        const pairs = paired(listOf(ours), before, (one, other) => saysSame(one, readItem(other)));
        const written = listOf(ours).map((one, at) => {
          const pair = before[pairs[at] ?? -1];
          return pair === undefined ? writeItem(one, writing) : (writeOver(item, one, pair, writing) ?? {});
        });
        return written.length === 0 ? undefined : written;
      },
      readInto: (national, known) => {
        const before = listOf(known);
        const said = before.map((one) => readItem(item.write(one, { language: "fi", codeSystems: [] })));
        const pairs = paired(listOf(national), said, (one, other) => saysSame(readItem(one), other));
        return listOf(national).map((one, at) => readInto(item, one, before[pairs[at] ?? -1]) ?? empty);
      },
    };
  };

/** One of ours for a repeating field: its first member. The others stay where they are. */
export const firstOf =
  <Ours>(of: CodecAt<Ours>): CodecAt<Ours> =>
  (field) => {
    const item = of({ ...field, card: "1..1" });
    return {
      read: (national) => item.read(listOf(national)[0]),
      write: (ours, writing) => {
        const written = item.write(ours, writing);
        return written === undefined ? undefined : [written];
      },
      writeOver: (ours, original, writing) => {
        const [first, ...others] = listOf(original);
        const written = writeOver(item, ours, first, writing);
        const all = written === undefined ? others : [written, ...others];
        return all.length === 0 ? undefined : all;
      },
      readInto: (national, known) => readInto(item, listOf(national)[0], known) as Ours | undefined,
    };
  };

/** Codes for a repeating coded field, each once; those the codec knows nothing of stay where they are, first. */
export const codes =
  (of: CodecAt): CodecAt<readonly unknown[]> =>
  (field) => {
    const item = of({ ...field, card: "1..1" });
    const knownIn = (national: unknown): readonly unknown[] =>
      listOf(national)
        .map((one) => item.read(one))
        .filter((one, at, all) => one !== undefined && all.findIndex((other) => saysSame(one, other)) === at);
    const filledList = (all: readonly unknown[]): readonly unknown[] | undefined => (all.length === 0 ? undefined : all);
    return {
      read: knownIn,
      write: (ours, writing) => filledList(listOf(ours).map((one) => item.write(one, writing))),
      writeOver: (ours, original, writing) => {
        const stays = (one: unknown): boolean => {
          const read = item.read(one);
          return read === undefined || listOf(ours).some((other) => saysSame(read, other));
        };
        const kept = listOf(original).filter(stays);
        const standing = knownIn(kept);
        const added = listOf(ours).filter((one) => !standing.some((other) => saysSame(one, other)));
        return filledList([...kept, ...added.map((one) => item.write(one, writing))]);
      },
    };
  };
