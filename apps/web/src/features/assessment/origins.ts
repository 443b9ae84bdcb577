import type { ClientRecord } from "@koonti/casework";
import { collationOf, knownOfAssessment } from "@koonti/casework";
import { needsFromCollation } from "@koonti/service-need";
import type { Content, ContentPath } from "../../components/form/content-path.ts";
import { valueAt } from "../../components/form/content-path.ts";
import { sameValue } from "../../drafts/same-value.ts";

/** Where a value of the assessment came from. */
export interface KnownOrigin {
  readonly path: ContentPath;
  readonly from: "initiation" | "sectors" | "client" | "basics" | "collation";
}

const SOURCES = {
  initiatedOn: "initiation",
  initiationReasons: "initiation",
  participants: "sectors",
  absentOthers: "sectors",
  disabledPerson: "basics",
  clientView: "client",
} as const;

const needOrigins = (record: ClientRecord, content: Content): readonly KnownOrigin[] => {
  const drafted = needsFromCollation(collationOf(record));
  const needs = valueAt(content, ["needs"]);
  if (!Array.isArray(needs)) return [];
  return needs.flatMap((need: unknown, index): readonly KnownOrigin[] => {
    const from = drafted.find(({ code }) => code === valueAt(need, ["code"]));
    const voices = (["client", "professional"] as const).filter((voice) => {
      const text = valueAt(need, [voice, "text"]);
      return text !== undefined && text === from?.[voice]?.text;
    });
    return voices.map((voice) => ({ path: ["needs", index, voice, "text"], from: "collation" }));
  });
};

/** Which values still stand as the record gave them, and where each came from. A value that has been changed is the writer's own. */
export const knownOrigins = (record: ClientRecord, content: Content): readonly KnownOrigin[] => {
  const known: Readonly<Record<string, unknown>> = { ...knownOfAssessment(record) };
  const plain = Object.entries(SOURCES)
    .filter(([name]) => known[name] !== undefined && sameValue(content[name], known[name]))
    .map(([name, from]): KnownOrigin => ({ path: [name], from }));
  return [...plain, ...needOrigins(record, content)];
};
