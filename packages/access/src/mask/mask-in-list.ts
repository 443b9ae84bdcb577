/** What a list would show of a client. */
export interface ListedPerson {
  readonly protectedIdentity: boolean;
  readonly name?: string;
  readonly age?: number;
  readonly municipality?: string;
}

/** In a list a protected person has no name, age or municipality (TK-2); whoever may open the record sees the name there. */
export const maskInList = (person: ListedPerson): ListedPerson => (person.protectedIdentity ? { protectedIdentity: true } : person);
