import { openStorage } from "../src/index.ts";
import { say, untilLetGo } from "./say.ts";

/** Opens a storage, says how it went, and holds it until it is let go. */
try {
  const storage = await openStorage({ dataFolder: process.argv[2] ?? "" });
  say("holding");
  await untilLetGo();
  await storage.close();
} catch (error) {
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exitCode = 1;
}
