type MayBeMissing<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The same properties, those that may be undefined made optional. */
export type Given<T> = Omit<T, MayBeMissing<T>> & { readonly [K in MayBeMissing<T>]?: Exclude<T[K], undefined> };

/** The properties that have a value; for components that tell an absent property from an undefined one. */
export const given = <T extends object>(properties: T): Given<T> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Given<T>;
