import type { CollatedNeed } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import type { Strength } from "../sector-assessment/codes.ts";
import type { Collation, CollationCell, CollationColumn, CollationNeed } from "./collation.ts";
import { strongestOf } from "./order.ts";

interface Said {
  readonly column: CollationColumn;
  readonly strength?: Strength;
  readonly statement: string;
}

const saidIn = (columns: readonly CollationColumn[], cells: readonly CollationCell[]): readonly Said[] =>
  cells.flatMap((cell, at) => {
    const column = columns[at];
    return column !== undefined && cell.state === "named"
      ? [{ column, ...optional("strength", cell.strength), statement: cell.statement }]
      : [];
  });

/** `2026-02-06` is `6.2.2026`: the way dates are written in Finnish and in Swedish. */
const writtenDate = (date: string): string => date.split("-").map(Number).toReversed().join(".");

const withOrigin = ({ column: { organisation, assessedOn }, statement }: Said): string =>
  `${organisation}${assessedOn === undefined ? "" : ` ${writtenDate(assessedOn)}`}: ${statement}`;

const voiceOf = (said: readonly Said[], textOf: (one: Said) => string): NonNullable<CollatedNeed["client"]> | undefined => {
  if (said.length === 0) return undefined;
  const text = said
    .filter(({ statement }) => statement !== "")
    .map(textOf)
    .join("\n");
  return {
    ...optional("strength", strongestOf(said.map(({ strength }) => strength))),
    ...optional("text", text || undefined),
  };
};

const draftOf = (columns: readonly CollationColumn[], { code, cells }: CollationNeed): CollatedNeed => {
  const said = saidIn(columns, cells);
  const own = said.filter(({ column }) => column.sector === "client");
  const others = said.filter(({ column }) => column.sector !== "client");
  return {
    code,
    state: "open",
    ...optional(
      "client",
      voiceOf(own, ({ statement }) => statement),
    ),
    ...optional("professional", voiceOf(others, withOrigin)),
  };
};

/**
 * A draft of the needs of the collated assessment, in the order of the collation: all open, the client's own words as they are, the
 * others' words with organisation and day in front, strengths the strongest of each voice.
 */
export const needsFromCollation = ({ columns, needs }: Pick<Collation, "columns" | "needs">): readonly CollatedNeed[] =>
  needs.map((need) => draftOf(columns, need));
