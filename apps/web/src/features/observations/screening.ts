import type { Observation, ObservationHit } from "@koonti/social-report";
import { screenObservation } from "@koonti/social-report";
import type { Content, ContentPath } from "../../components/form/content-path.ts";

/** Something in an observation that may lead to a person: the field, what kind of thing it is, the words as the writer has them. */
export interface Found {
  readonly path: ContentPath;
  readonly kind: ObservationHit["kind"];
  readonly words: string;
  /** Whether only the writer can tell if it is one. */
  readonly isCertain: boolean;
}

const text = (content: Content, name: string): string => {
  const value = content[name];
  return typeof value === "string" ? value : "";
};

const textsOf = (content: Content): Pick<Observation, "theme" | "phenomenon" | "proposal" | "recipients"> => ({
  theme: text(content, "theme"),
  phenomenon: text(content, "phenomenon"),
  proposal: text(content, "proposal"),
  recipients: [],
});

/** Screens an observation as it is being written. The text stays in the browser: only the writer sees what is pointed at. */
export const screenedContent = (content: Content, placeNames: readonly string[]): readonly Found[] =>
  screenObservation(textsOf(content), { placeNames }).map(({ path, kind, start, length, certain }) => ({
    path,
    kind,
    words: text(content, String(path[0])).slice(start, start + length),
    isCertain: certain,
  }));
