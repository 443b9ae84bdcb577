import { findBrowser } from "./find-browser.ts";

const browser = await findBrowser();
if (browser) console.log(`Browser for the tests: ${browser.executablePath}`);
else {
  console.error("No Chromium runs on this machine. Install one (Debian: apt-get install chromium) or name it in KOONTI_BROWSER.");
  process.exitCode = 1;
}
