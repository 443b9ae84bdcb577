type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/**
 * A row without its empty columns: what the database keeps as null is absent outside.
 *
 * @example
 * present({ id: 1, reason: null }); // => { id: 1 }
 */
export const present = <T extends object>(row: T): Present<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<T>;
