/** The shape of a catalogue in another language: the same keys as the Finnish one, each with a text. */
export type TextsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> };
