import { type Mapping, reshaped } from "@koonti/national";

/** A mapping whose content has these members where the document does not tell them: what the structure itself says, and empty lists. */
export const having = <View extends { readonly content: object }, Document>(
  mapping: Mapping<View, Document>,
  members: Partial<View["content"]>,
): Mapping<View, Document> =>
  reshaped<View, View, Document>(mapping, {
    toLinked: (view) => view,
    toOurs: (view) => ({ ...view, content: { ...members, ...view.content } }) as Partial<View>,
  });
