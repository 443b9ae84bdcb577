import { findCode } from "@koonti/core";
import type { Settlement } from "../assessment/schema.ts";
import { optional } from "../optional/optional.ts";
import { VIEW_TOPICS, type ViewTopic } from "../vocabulary/topics.ts";
import { topicKey, viewValueKey } from "../vocabulary/words.ts";
import type { Conflict, Position } from "./collation.ts";
import { type Column, receivedOf } from "./columns.ts";
import { groupedBy } from "./groups.ts";
import { byScale, byText, byTopic } from "./order.ts";

const TOPICS: readonly ViewTopic[] = VIEW_TOPICS;

interface TopicPosition {
  readonly topic: string;
  readonly position: Position;
}

const positionsOf = ({ origin, content }: Column): readonly TopicPosition[] =>
  content.views.map((view) => ({
    topic: topicKey(view.topic),
    position: { origin, value: viewValueKey(view.topic, view.value), ...optional("text", view.text) },
  }));

const answersOf = (topic: string, positions: readonly Position[]): Conflict["values"] => {
  const scale = findCode(TOPICS, topic)?.values.map(({ code }) => code) ?? [];
  return groupedBy(positions, ({ value }) => value)
    .map(([value, held]) => ({ value, positions: held }))
    .toSorted((a, b) => byScale(scale)(a.value, b.value));
};

const clientsAnswer = (positions: readonly Position[], settlement: Settlement | undefined): Conflict["client"] => {
  const own = positions.findLast(({ origin }) => origin.sector === "client");
  if (own !== undefined) return { state: "said", value: own.value, ...optional("text", own.text) };
  return settlement?.clientsView ? { state: "said", text: settlement.clientsView } : { state: "notAsked" };
};

const latestFor = (topic: string, settlements: readonly Settlement[]): Settlement | undefined =>
  settlements
    .filter((settlement) => topicKey(settlement.topic) === topic)
    .toSorted((a, b) => byText(a.settledOn, b.settledOn))
    .at(-1);

const conflictOf = (topic: string, positions: readonly Position[], settlements: readonly Settlement[]): Conflict => {
  const settlement = latestFor(topic, settlements);
  return {
    topic,
    values: answersOf(topic, positions),
    client: clientsAnswer(positions, settlement),
    ...optional("settlement", settlement),
  };
};

/** Questions to which the received assessments give different answers, in the order of {@link byTopic}; the settled ones too. */
export const conflictsOf = (columns: readonly Column[], settlements: readonly Settlement[]): readonly Conflict[] =>
  groupedBy(receivedOf(columns).flatMap(positionsOf), ({ topic }) => topic)
    .map(([topic, held]) =>
      conflictOf(
        topic,
        held.map(({ position }) => position),
        settlements,
      ),
    )
    .filter(({ values }) => values.length > 1)
    .toSorted((a, b) => byTopic(a.topic, b.topic));
