/** A text with a quotation after it, on a line of its own. */
export const withQuotation = (text: string | undefined, quotation: string): string =>
  text === undefined || text.trim() === "" ? quotation : `${text.trimEnd()}\n${quotation}`;
