import type { StandingKey } from "./message.ts";
import type { Rule } from "./rule.ts";

/** Every key a rule's texts are found by: `"<rule id>#<key>"`, its own keys and the standing ones. */
export type MessageKeyOf<R extends Rule> = R extends Rule ? `${R["id"]}#${R["messageKeys"][number] | StandingKey}` : never;

/**
 * The texts of a list of rules in one language, ICU MessageFormat. A missing text does not compile.
 *
 * @example
 * ```ts
 * import type { Catalogue, Rule } from "@koonti/rules";
 * type Duty = Rule<{ readonly reason?: string }, "visits/visit-has-a-reason", "reasonMissing">;
 * const sv: Catalogue<readonly [Duty]> = {
 *   "visits/visit-has-a-reason#duty": "Besöket har en orsak.",
 *   "visits/visit-has-a-reason#mend": "Anteckna orsaken.",
 *   "visits/visit-has-a-reason#reasonMissing": "Orsaken saknas.",
 * };
 * Object.keys(sv).length; // => 3
 * ```
 */
export type Catalogue<Rules extends readonly Rule[]> = Readonly<Record<MessageKeyOf<Rules[number]>, string>>;

/** Texts by message key, whatever the rules: what `explain` reads. */
export type Texts = Readonly<Record<string, string>>;

/** The key of a rule's text in a catalogue: `messageKey("client-plan/is-made", "duty")` is `"client-plan/is-made#duty"`. */
export const messageKey = (ruleId: string, key: string): string => `${ruleId}#${key}`;
