import type { CodeSystem } from "@koonti/core";

/** A code system with its hierarchy, as a county's export of the national code server has it. */
export interface NationalCodeSystem extends CodeSystem {
  /** The main class of a code, for those that have one. */
  readonly parents?: Readonly<Record<string, string>>;
}

/** Whether a code has subclasses in its list. */
export const isMainClass = ({ parents = {} }: NationalCodeSystem, code: string): boolean => Object.values(parents).includes(code);

/** The code system of an OID, with or without `urn:oid:` and a version. */
export const codeSystemOf = (systems: readonly NationalCodeSystem[], system: string): NationalCodeSystem | undefined => {
  const oid = system.replace(/^urn:oid:/u, "");
  const named = systems.find((known) => known.oid === oid || oid === `${known.oid}.${known.version ?? ""}`);
  return named ?? systems.find((known) => oid.startsWith(`${known.oid}.`));
};
