import { clientIdSchema, documentIdSchema } from "@koonti/core";
import { notFound } from "@tanstack/react-router";

/** An address whose identifier is not one leads nowhere, like one whose identifier is unknown. */
const idOf = <Id>(parsed: { readonly success: boolean; readonly data?: Id | undefined }): Id => {
  if (parsed.data === undefined) throw notFound();
  return parsed.data;
};

/** The client in the address of a client's pages. */
export const clientParams = {
  parse: ({ clientId }: { readonly clientId: string }) => ({ clientId: idOf(clientIdSchema.safeParse(clientId)) }),
  stringify: ({ clientId }: { readonly clientId: string }) => ({ clientId }),
};

/** The document in the address of a document's page. */
export const documentParams = {
  parse: ({ documentId }: { readonly documentId: string }) => ({ documentId: idOf(documentIdSchema.safeParse(documentId)) }),
  stringify: ({ documentId }: { readonly documentId: string }) => ({ documentId }),
};

/** Whether a page where an own worker is named begins with the signed-in worker in the place. */
export const takeSearch = (search: Readonly<Record<string, unknown>>): { readonly take?: true } =>
  search["take"] === true ? { take: true } : {};
