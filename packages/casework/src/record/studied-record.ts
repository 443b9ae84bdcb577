import type { ClientRecord } from "./client-record.ts";

type Finder = (record: ClientRecord) => unknown;

/** A record that is asked many questions in a row, with what has been found out of it so far. */
class StudiedRecord implements ClientRecord {
  readonly client: ClientRecord["client"];
  readonly documents: ClientRecord["documents"];
  readonly found = new Map<Finder, unknown>();

  constructor({ client, documents }: ClientRecord) {
    this.client = client;
    this.documents = documents;
  }
}

/** The record for as long as it is studied: what {@link foundOnce} finds out of it is not looked for again. It must not change meanwhile. */
export const studied = (record: ClientRecord): ClientRecord => (record instanceof StudiedRecord ? record : new StudiedRecord(record));

/** A question about a record that many ask: its answer is kept while the record is {@link studied}, and found anew of any other. */
export const foundOnce =
  <Answer extends object>(find: (record: ClientRecord) => Answer) =>
  (record: ClientRecord): Answer => {
    if (!(record instanceof StudiedRecord)) return find(record);
    const known = record.found.get(find) as Answer | undefined;
    if (known !== undefined) return known;
    const answer = find(record);
    record.found.set(find, answer);
    return answer;
  };
