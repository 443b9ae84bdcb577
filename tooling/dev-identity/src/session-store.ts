import { join } from "node:path";
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";
import { readState, writeState } from "./state-file.ts";

interface Entry {
  readonly payload: AdapterPayload;
  readonly expires: number;
}

type Entries = Map<string, Entry>;

const TEN_YEARS = 10 * 366 * 24 * 3600;

const now = (): number => Math.floor(Date.now() / 1000);

const withoutExpired = (entries: Entries): Entries => new Map([...entries].filter(([, { expires }]) => expires > now()));

const openEntries = (path: string | undefined): Entries =>
  new Map(path === undefined ? [] : ((readState(path) as [string, Entry][] | undefined) ?? []));

/**
 * Keeps the provider's sessions, grants and codes in memory and, given a folder, in a file, so that a restart signs nobody out.
 * Meant for the few people of a development machine: every change writes the whole file.
 */
export const sessionStore = (folder?: string): AdapterFactory => {
  const path = folder === undefined ? undefined : join(folder, "sessions.json");
  let entries = withoutExpired(openEntries(path));
  const changed = () => {
    entries = withoutExpired(entries);
    if (path !== undefined) writeState(path, [...entries]);
  };
  const valid = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    return entry && entry.expires > now() ? entry : undefined;
  };

  return (model): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const isOwn = (key: string) => key.startsWith(keyOf(""));
    const findWhere = async (field: "uid" | "userCode", value: string) =>
      [...entries].find(([key, { payload }]) => isOwn(key) && payload[field] === value)?.[1].payload;
    return {
      async upsert(id, payload, expiresIn = TEN_YEARS) {
        entries.set(keyOf(id), { payload, expires: now() + expiresIn });
        changed();
      },
      find: async (id) => valid(keyOf(id))?.payload,
      findByUid: (uid) => findWhere("uid", uid),
      findByUserCode: (code) => findWhere("userCode", code),
      async consume(id) {
        const entry = valid(keyOf(id));
        if (entry) entries.set(keyOf(id), { ...entry, payload: { ...entry.payload, consumed: now() } });
        changed();
      },
      async destroy(id) {
        entries.delete(keyOf(id));
        changed();
      },
      async revokeByGrantId(grantId) {
        entries = new Map([...entries].filter(([key, { payload }]) => !(isOwn(key) && payload.grantId === grantId)));
        changed();
      },
    };
  };
};
