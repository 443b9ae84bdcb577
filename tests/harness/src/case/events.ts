import { type LocalDate, type LocalDateTime, localDate, localDateTime, type SupportNeedCode } from "@koonti/core";
import type { CaseEvent, CaseFile } from "./case-file.ts";

/** The first event of a kind. */
export const eventOf = ({ timeline }: CaseFile, kind: string): CaseEvent | undefined => timeline.find((event) => event.kind === kind);

/** The first event of a kind that the case must have. */
export function neededEvent(file: CaseFile, kind: string): CaseEvent {
  const event = eventOf(file, kind);
  if (!event) throw new Error(`${file.id} has no ${kind}`);
  return event;
}

/** The instant of an event. */
export const timeOf = ({ at }: CaseEvent): LocalDateTime => localDateTime(at);
/** The day of an event or of anything dated. */
export const dayOf = ({ at }: { readonly at: string }): LocalDate => localDate(at.slice(0, 10));

/** A fact of an event that is a text. */
export const textFact = ({ facts }: CaseEvent, name: string): string | undefined => {
  const fact = facts[name];
  return typeof fact === "string" ? fact : undefined;
};

/** A fact of an event that is true or false. */
export const flagFact = ({ facts }: CaseEvent, name: string): boolean | undefined => {
  const fact = facts[name];
  return typeof fact === "boolean" ? fact : undefined;
};

/** A fact of an event that is a list of codes of needs. */
export const needsFact = ({ facts }: CaseEvent): SupportNeedCode[] => [...((facts["needs1282"] as SupportNeedCode[] | undefined) ?? [])];
