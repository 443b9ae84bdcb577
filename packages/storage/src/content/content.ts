/** What a document, a client or an event holds, as it comes out of the database. Storage knows nothing of its members. */
export type Content = Readonly<Record<string, unknown>>;
