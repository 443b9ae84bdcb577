import { optional } from "../optional/optional.ts";
import { topicKey, viewValueKey } from "../vocabulary/words.ts";
import type { Statement } from "./collation.ts";
import { type Column, receivedOf } from "./columns.ts";

const needStatements = ({ origin, needs, droppedBecause }: Column): readonly Statement[] =>
  needs.map(({ code, strength, statement }) => ({
    kind: "need",
    origin,
    text: statement,
    need: code,
    ...optional("strength", strength),
    ...optional("droppedBecause", droppedBecause.get(code)),
  }));

const viewStatements = ({ origin, content }: Column): readonly Statement[] =>
  content.views.map(({ topic, value, text }) => ({
    kind: "view",
    origin,
    text: text ?? "",
    topic: topicKey(topic),
    value: viewValueKey(topic, value),
  }));

const proposalStatements = ({ origin, content }: Column): readonly Statement[] =>
  content.proposals.map((text) => ({ kind: "proposal", origin, text }));

/** Everything said in the received assessments with its origin, column by column: needs, views, proposals. What was put aside is kept. */
export const statementsOf = (columns: readonly Column[]): readonly Statement[] =>
  receivedOf(columns).flatMap((column) => [...needStatements(column), ...viewStatements(column), ...proposalStatements(column)]);
