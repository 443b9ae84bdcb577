import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Answers HTTP requests, as node's own server asks it to. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A listener that knows which addresses are its own. */
export interface MountedListener {
  handles(url: string): boolean;
  readonly listener: Listener;
}

/** One server for several listeners: the first that handles the address answers, the application answers the rest. */
export const composedServer = (mounted: readonly MountedListener[], application: Listener): Server =>
  createServer((request, response) => {
    const own = mounted.find(({ handles }) => handles(request.url ?? "/"));
    (own?.listener ?? application)(request, response);
  });

/** Starts to listen; rejects when the port has been taken meanwhile. */
export const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

const TIDY_EVERY = 20;

/** Lets the requests under way finish, for a while, and closes. */
export const close = (server: Server, patience = 3_000): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    // A connection kept alive becomes idle only after its answer.
    const tidying = setInterval(() => server.closeIdleConnections(), TIDY_EVERY);
    server.close(() => {
      clearTimeout(impatient);
      clearInterval(tidying);
      resolve();
    });
  });
