/** A document under work: anything may still be missing. */
export type Draft<Content> = Content extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : Content extends object
    ? { readonly [Key in keyof Content]?: Draft<Content[Key]> }
    : Content;
