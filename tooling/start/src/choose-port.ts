import { type AddressInfo, createServer } from "node:net";

/** The default port of the address that is printed. */
export const USUAL_PORT = 3000;

/** A port to listen on, and a word to the person where it is not the usual one. */
export interface PortChoice {
  readonly port: number;
  readonly note?: string;
}

/** The port that a server got, undefined when the one asked for is taken. */
const tryPort = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, host, () => {
      const got = (server.address() as AddressInfo).port;
      server.close(() => resolve(got));
    });
  });

const anyPort = async (host: string): Promise<number> => {
  const port = await tryPort(0, host);
  if (port === undefined) throw new Error(`No port is free on ${host}`);
  return port;
};

const portFrom = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT=${text} is not a port: give a number from 0 to 65535`);
  return port;
};

/**
 * The port of `PORT`, which must be free (0 takes any); without it port 3000, or a free one when that is taken.
 *
 * @throws Error that says what is wrong with `PORT`.
 */
export const choosePort = async (wanted: string | undefined, host: string): Promise<PortChoice> => {
  if (wanted) {
    const port = portFrom(wanted);
    if (port === 0) return { port: await anyPort(host) };
    if (await tryPort(port, host)) return { port };
    throw new Error(`Port ${port} is taken by another program: stop it or give another PORT`);
  }
  if (await tryPort(USUAL_PORT, host)) return { port: USUAL_PORT };
  const port = await anyPort(host);
  return { port, note: `Port ${USUAL_PORT} is taken by another program, so this one is on ${port}.` };
};
