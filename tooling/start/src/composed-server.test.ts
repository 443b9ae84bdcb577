import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { close, composedServer, type Listener, listen } from "./composed-server.ts";

const HOST = "127.0.0.1";
const saying =
  (text: string, delay = 0): Listener =>
  (_request, response) => {
    setTimeout(() => response.end(text), delay);
  };

describe("composedServer", () => {
  it("gives each address to its own listener", async () => {
    const identity = { handles: (url: string) => url.startsWith("/identity/"), listener: saying("identity") };
    const server = composedServer([identity], saying("application"));
    await listen(server, 0, HOST);
    const origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
    const texts = await Promise.all(["/identity/x", "/identity", "/"].map(async (path) => (await fetch(origin + path)).text()));
    await close(server);
    expect(texts).toEqual(["identity", "application", "application"]);
  });

  it("finishes a request under way before it closes, and waits no longer than it must", async () => {
    const server = composedServer([], saying("done", 100));
    await listen(server, 0, HOST);
    const answer = fetch(`http://${HOST}:${(server.address() as AddressInfo).port}/`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await close(server);
    expect(await (await answer).text()).toBe("done");
  });

  it("rejects when the port is taken", async () => {
    const first = composedServer([], saying("first"));
    await listen(first, 0, HOST);
    await expect(listen(composedServer([], saying("second")), (first.address() as AddressInfo).port, HOST)).rejects.toThrow("EADDRINUSE");
    await close(first);
  });
});
