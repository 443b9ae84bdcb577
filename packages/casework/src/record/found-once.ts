type Finder = (of: never) => unknown;

const found = /* @__PURE__ */ new WeakMap<object, Map<Finder, unknown>>();

function foundOf(of: object): Map<Finder, unknown> {
  const known = found.get(of);
  if (known) return known;
  const nothing = new Map<Finder, unknown>();
  found.set(of, nothing);
  return nothing;
}

/**
 * A question about something that never changes, such as a record, whose answer is kept with it: many rules ask the same. Whoever adds a
 * document to a record makes a new record, of which nothing is known yet.
 */
export const foundOnce =
  <Of extends object, Answer extends object>(find: (of: Of) => Answer) =>
  (of: Of): Answer => {
    const answers = foundOf(of);
    const known = answers.get(find) as Answer | undefined;
    if (known !== undefined) return known;
    const answer = find(of);
    answers.set(find, answer);
    return answer;
  };
