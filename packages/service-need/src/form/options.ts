import type { FieldOption, LocalizedText } from "@koonti/core";

/** The options of a choice from a code list and its labels, in the order of the list. */
export const optionsFrom = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, LocalizedText>>,
): readonly FieldOption[] => codes.map((value) => ({ value, label: labels[value] }));
