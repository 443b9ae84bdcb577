import type { Observation } from "../observation/schema.ts";
import { type IdentifierHit, type ScreeningOptions, screenForIdentifiers } from "./screen-for-identifiers.ts";

/** A hit and the field it is in. */
export interface ObservationHit extends IdentifierHit {
  readonly path: readonly (string | number)[];
}

type Texts = Pick<Observation, "theme" | "phenomenon" | "proposal" | "recipients">;

const textsOf = ({ theme, phenomenon, proposal = "", recipients }: Texts): readonly (readonly [ObservationHit["path"], string])[] => [
  [["theme"], theme],
  [["phenomenon"], phenomenon],
  [["proposal"], proposal],
  ...recipients.map((recipient, index) => [["recipients", index], recipient] as const),
];

/** Screens every free text of an observation. */
export const screenObservation = (observation: Texts, options: ScreeningOptions = {}): readonly ObservationHit[] =>
  textsOf(observation).flatMap(([path, text]) => screenForIdentifiers(text, options).map((hit) => ({ ...hit, path })));
