import type { User } from "@koonti/access";
import type { LocalDate } from "@koonti/core";
import { emptyContent } from "@koonti/core";
import type { Content } from "../../components/form/content-path.ts";
import type { RecordedKind } from "../../documents/recorded-kinds.ts";
import { asProfessional } from "../../session/as-professional.ts";

/** Fields that hold whoever records, and fields that hold the day of recording. */
const OWN_FIELDS: readonly string[] = ["assessor", "decider"];
const TODAY_FIELDS: readonly string[] = ["namedOn", "decidedOn"];

/** What is known when an event is recorded: who records it, and on which day. */
export const firstContent = ({ form }: RecordedKind, user: User, today: LocalDate): Content => {
  const names = form.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  const own = names.filter((name) => OWN_FIELDS.includes(name)).map((name) => [name, asProfessional(user)]);
  const days = names.filter((name) => TODAY_FIELDS.includes(name)).map((name) => [name, today]);
  return { ...emptyContent(form), ...Object.fromEntries([...own, ...days]) };
};
