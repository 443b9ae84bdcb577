import type { Browser, Page } from "playwright-core";
import { afterAll } from "vitest";
import { type DemoClients, demoClients } from "../pages/demo-clients.ts";
import { DESK, openBrowser, openWindow, type Viewport } from "./browser.ts";
import { type Person, signInAs } from "./sign-in.ts";

/** A window with somebody signed in, and what its console has complained of. */
export interface SignedInWindow {
  readonly page: Page;
  readonly complaints: string[];
}

/** What the browser tests play on: one server, one browser, a window for each person. */
export interface TestStage {
  readonly origin: string;
  readonly clients: DemoClients;
  /** A new window; signed in where a person is named. */
  open(person?: Person, viewport?: Viewport): Promise<SignedInWindow>;
}

let browser: Promise<Browser> | undefined;
let clients: Promise<DemoClients> | undefined;

/** The stage of this run. Windows that a test opens are closed when its file ends. */
export async function testStage(): Promise<TestStage> {
  const origin = process.env["KOONTI_E2E_ORIGIN"];
  if (origin === undefined) throw new Error("No server has been started");
  browser ??= openBrowser();
  clients ??= demoClients({ origin, issuer: `${origin}/identity` });
  const opened: Page[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((page) => page.context().close()));
  });
  return {
    origin,
    clients: await clients,
    open: async (person, viewport = DESK) => {
      const window = await openWindow(await (browser as Promise<Browser>), viewport);
      opened.push(window.page);
      if (person) await signInAs(window.page, origin, person);
      return window;
    },
  };
}
