/** A text in the three languages of the sign-in page. */
export interface Translated {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** Someone who can sign in with one click. Invented people only. */
export interface DemoPerson {
  /** The subject of the tokens: the identifier by which the API knows this person. */
  readonly sub: string;
  readonly name: string;
  readonly role: Translated;
  /** Where they work or, for a client, how they are met. */
  readonly unit?: Translated;
  /** Further claims of this person's access and identity tokens. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** The person with this subject. */
export const personBySub = (people: readonly DemoPerson[], sub: string | undefined): DemoPerson | undefined =>
  people.find((person) => person.sub === sub);
