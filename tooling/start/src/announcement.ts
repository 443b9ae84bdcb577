/** What is told when everything is ready. */
export interface Announcement {
  /** The address to open. */
  readonly address: string;
  /** Where the data is, in words: a folder, or the server without its password. */
  readonly data: string;
  /** The demo people: name and role. */
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly note?: string | undefined;
}

/** The lines printed when the server is ready: where to go and whom to sign in as. */
export const announcement = ({ address, data, people, note }: Announcement): string => {
  const width = Math.max(0, ...people.map(({ name }) => name.length));
  return [
    "",
    ...(note ? [note, ""] : []),
    `Koonti is ready: ${address}`,
    `API description: ${address}/openapi.json`,
    `Data:            ${data}`,
    "",
    "Sign in as (no password, invented people):",
    ...people.map(({ name, role }) => `  ${name.padEnd(width)}  ${role}`),
    "",
    "Stop with Ctrl-C.",
  ].join("\n");
};

/** A connection address as it may be shown: without its password. */
export const withoutPassword = (connection: string): string => {
  if (!URL.canParse(connection)) return "a PostgreSQL server";
  const url = new URL(connection);
  url.password = "";
  url.search = "";
  return url.href;
};
