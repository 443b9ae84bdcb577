import { type BrowserProgram, firstProgram, programAt } from "./browser-program.ts";
import { installPackage, mayInstallPackages } from "./debian.ts";
import { packedBrowser } from "./packed-browser.ts";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where to look; the defaults are this machine's. */
export interface BrowserSources {
  /** A program named by hand. Where it is set, nothing else is tried. */
  readonly named?: string | undefined;
  readonly system?: readonly string[];
  readonly mayInstall?: () => boolean;
  readonly install?: (name: string) => Promise<boolean>;
  readonly packed?: () => Promise<string | undefined>;
}

const THIS_MACHINE = {
  named: process.env["KOONTI_BROWSER"],
  system: SYSTEM_PATHS,
  mayInstall: mayInstallPackages,
  install: installPackage,
  packed: packedBrowser,
} as const satisfies BrowserSources;

const fromPackage = async (packed: () => Promise<string | undefined>): Promise<BrowserProgram | undefined> => {
  const path = await packed().catch(() => undefined);
  return path === undefined ? undefined : programAt(path);
};

/**
 * A Chromium for the browser tests: the one named by `KOONTI_BROWSER`, else the machine's own, else Debian's package (installed when that
 * is allowed), else the one from the npm registry. Undefined where none of them runs.
 *
 * @example
 * const browser = await findBrowser();
 * if (browser) await chromium.launch(browser); // chromium of playwright-core
 */
export const findBrowser = async (sources: BrowserSources = {}): Promise<BrowserProgram | undefined> => {
  const { named, system, mayInstall, install, packed } = { ...THIS_MACHINE, ...sources };
  if (named) return programAt(named);
  const present = await firstProgram(system);
  if (present) return present;
  if (mayInstall() && (await install("chromium"))) {
    const installed = await firstProgram(system);
    if (installed) return installed;
  }
  return fromPackage(packed);
};
