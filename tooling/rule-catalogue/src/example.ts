import type { LocalDate } from "@koonti/core";
import type { OptionOverrides, Rule } from "@koonti/rules";

/** A case a rule is asked about, with the day of the question. */
export interface Example<Subject> {
  readonly subject: Subject;
  readonly today: LocalDate;
  /** The day whose law judges; `today` where it is not another one. */
  readonly asOf?: LocalDate;
  /** A county's values for the rule's options. */
  readonly options?: OptionOverrides;
}

type SubjectOf<R> = R extends Rule<infer Subject, string, string> ? Subject : never;

type OneOrMore<Subject> = Example<Subject> | readonly Example<Subject>[];

/**
 * Examples of one rule: at least one for every message key it declares. A key that stands for several outcomes has one for each.
 * `withoutMessage` is for what the rule says without a key of its own.
 */
export type RuleExamples<R extends Rule> = Readonly<Record<R["messageKeys"][number], OneOrMore<SubjectOf<R>>>> & {
  readonly withoutMessage?: OneOrMore<SubjectOf<R>>;
};

/** Examples of a list of rules, complete by type: a rule or a message key without an example does not compile. */
export type ExamplesOf<Rules extends readonly Rule[]> = { readonly [R in Rules[number] as R["id"]]: RuleExamples<R> };

/** Examples of a rule whatever its subject, by message key. */
export type AnyExamples = Readonly<Record<string, OneOrMore<unknown>>>;

/** The examples of a rule in the order they are written, each with the message key it stands for. */
export const listExamples = (examples: AnyExamples): readonly { readonly key: string; readonly example: Example<unknown> }[] =>
  Object.entries(examples).flatMap(([key, given]) => {
    const list: readonly Example<unknown>[] = "subject" in given ? [given] : given;
    return list.map((example) => ({ key, example }));
  });

/** The key of an example of what a rule says without a message. */
export const WITHOUT_MESSAGE = "withoutMessage";
