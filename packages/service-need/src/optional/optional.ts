/** A member where there is a value and none where there is not: `{ ...optional("author", name) }` never holds `undefined`. */
export const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [Name in Key]?: Value } =>
  // A computed key widens to string; the shape is the one said above.
  (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
