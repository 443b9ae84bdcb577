/**
 * The provision a duty comes from (fi: säännös).
 *
 * The engine knows no acts; a register of them, such as `@koonti/legislation`, makes these.
 */
export interface Provision {
  /** Key of the act in the register, such as `"SHL"`. */
  readonly act: string;
  /** Number of the section, such as `"36"` or `"7 a"`. */
  readonly section: string;
  /** Number of the subsection (fi: momentti), where the duty is in one. */
  readonly subsection?: string;
  /** Short label in Finnish, such as `"SHL 36 §"`. */
  readonly label: string;
  /** The label in other languages, by language. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Public address of the act. */
  readonly url: string;
  /** The address of the act in other languages, by language. */
  readonly urls?: Readonly<Record<string, string>>;
}
