import { LANGUAGES } from "@koonti/core";
import type { Draft } from "../structure/draft.ts";
import type { Structure } from "../structure/structure.ts";
import type { Mapping, MappingOptions } from "./mapping.ts";
import { saysSame } from "./says-same.ts";

/** The two directions of a mapping whose parts hang together too closely for links of their own. */
export interface KnownConverters<Ours extends object, Document> {
  readonly write: (ours: Ours, options: MappingOptions<Document>) => unknown;
  readonly read: (national: Document) => Ours;
}

type Members = Readonly<Record<string, unknown>>;

/** Of each member what is known, where the document says no more of it than what we would write in one of the languages. */
const keeping = (read: Members, written: readonly Members[], known: Members): Members => {
  const names = [...new Set([...Object.keys(read), ...Object.keys(known)])];
  const isWritten = (name: string): boolean => written.some((members) => saysSame(read[name], members[name]));
  const kept = names.map((name) => [name, isWritten(name) ? known[name] : read[name]] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
};

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

const asMembers = (value: unknown): Members => (isMembers(value) ? value : {});

/**
 * A mapping of two functions. What was read and not changed goes back unchanged. What is known is kept member by member, down to the members of the members given in `parts`.
 *
 * @param parts - members of ours, such as `content`, that are kept by their own members and not whole.
 */
export const mappingFrom = <Ours extends object, Document>(
  structure: Structure<Document>,
  { write, read }: KnownConverters<Ours, Document>,
  parts: readonly (keyof Ours & string)[],
): Mapping<Ours, Document> => {
  const withKnown = (national: Document, known: Partial<Ours>): Partial<Ours> => {
    const [said, ours] = [read(national), known] as unknown as [Members, Members];
    const written = LANGUAGES.map((language) => read(write(known as Ours, { language }) as Document) as unknown as Members);
    const inner = parts.flatMap((part) => {
      const [one, three] = [said[part], ours[part]];
      return isMembers(one) && isMembers(three)
        ? [
            [
              part,
              keeping(
                one,
                written.map((members) => asMembers(members[part])),
                three,
              ),
            ] as const,
          ]
        : [];
    });
    return { ...keeping(said, written, ours), ...Object.fromEntries(inner) } as Partial<Ours>;
  };
  return {
    structure,
    links: [],
    write: (ours, options = {}) => {
      const { rest } = options;
      const isUnchanged = rest !== undefined && saysSame(read(rest), ours);
      return (isUnchanged ? rest : write(ours as Ours, options)) as Draft<Document>;
    },
    read: (national, known = {}) =>
      parts.every((part) => isMembers((known as Members)[part])) ? withKnown(national, known) : read(national),
  };
};
