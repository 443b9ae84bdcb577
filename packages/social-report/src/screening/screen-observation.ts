import type { Observation } from "../observation/schema.ts";
import { type Hit, type ScreeningOptions, screenForIdentifiers } from "./screen-for-identifiers.ts";

/** A hit and the field it is in. */
export interface FieldHit extends Hit {
  readonly path: readonly (string | number)[];
}

/** The free texts of an observation. */
export type ObservationTexts = Pick<Observation, "theme" | "phenomenon" | "proposal" | "recipients">;

/** A text and the field it is in. */
interface FieldText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

const textsOf = ({ theme, phenomenon, proposal, recipients }: ObservationTexts): readonly FieldText[] => [
  { path: ["theme"], text: theme },
  { path: ["phenomenon"], text: phenomenon },
  ...(proposal === undefined ? [] : [{ path: ["proposal"], text: proposal }]),
  ...recipients.map((text, index) => ({ path: ["recipients", index], text })),
];

/**
 * Screens every free text of an observation. Names of bodies it is meant for (`recipients`) are screened for certain identifiers only:
 * they are names by nature.
 */
export const screenObservation = (observation: ObservationTexts, options: ScreeningOptions = {}): readonly FieldHit[] =>
  textsOf(observation).flatMap(({ path, text }) =>
    screenForIdentifiers(text, options)
      .filter(({ certain }) => certain || path[0] !== "recipients")
      .map((hit) => ({ ...hit, path })),
  );
