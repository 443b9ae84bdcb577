const PREFIX = "check:";

/** The checks are the root scripts named `check:…`, in their order: the names after the colon. */
export const checkNames = (scripts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(scripts)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));

/** The root script of a check. */
export const scriptOf = (check: string): string => `${PREFIX}${check}`;
