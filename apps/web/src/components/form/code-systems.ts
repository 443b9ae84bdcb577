import type { CodeSystem, FieldDefinition, FieldOption } from "@koonti/core";
import { optionsOf, SUPPORT_NEED_CODE_SYSTEM } from "@koonti/core";

const KNOWN: readonly CodeSystem[] = [SUPPORT_NEED_CODE_SYSTEM];

/** The code systems that the app knows without being told. */
export const knownCodeSystem = (oid: string): CodeSystem | undefined => KNOWN.find((system) => system.oid === oid);

const NO_OPTIONS: readonly FieldOption[] = [];

/** The options of a field: its own, or the codes of its code system. */
export const fieldOptions = (field: FieldDefinition, codeSystem: (oid: string) => CodeSystem | undefined): readonly FieldOption[] => {
  if (field.options !== undefined) return field.options;
  const system = field.codeSystem === undefined ? undefined : codeSystem(field.codeSystem);
  return system === undefined ? NO_OPTIONS : optionsOf(system.codes);
};
