import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { choosePort, USUAL_PORT } from "./choose-port.ts";

const HOST = "127.0.0.1";

describe("choosePort", () => {
  let server: Server;
  let taken: number;
  beforeEach(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
    taken = (server.address() as AddressInfo).port;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it("takes the port that is asked for", async () => {
    const free = (await choosePort("0", HOST)).port;
    expect(await choosePort(String(free), HOST)).toEqual({ port: free });
  });

  it("refuses a port that is asked for and taken, and says what to do", async () => {
    await expect(choosePort(String(taken), HOST)).rejects.toThrow(`Port ${taken} is taken by another program`);
  });

  it.each(["http", "-1", "65536", "30 00"])("refuses %j as a port", async (text) => {
    await expect(choosePort(text, HOST)).rejects.toThrow(`PORT=${text} is not a port`);
  });

  it("without a wish gives the usual port, or another with a word about it", async () => {
    const choice = await choosePort(undefined, HOST);
    expect(choice.port === USUAL_PORT).toBe(choice.note === undefined);
    expect(choice.note ?? "").toMatch(choice.note === undefined ? /^$/ : new RegExp(`so this one is on ${choice.port}`));
  });
});
