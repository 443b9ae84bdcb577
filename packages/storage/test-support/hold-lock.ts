import { lockFolder } from "../src/lock/folder-lock.ts";
import { say, untilLetGo } from "./say.ts";

/** Takes the lock of a folder, says how it went, and holds it until it is let go. */
try {
  const lock = lockFolder(process.argv[2] ?? "", new Date().toISOString());
  say("holding");
  await untilLetGo();
  lock.release();
} catch (error) {
  say(error instanceof Error && "code" in error ? String(error.code) : String(error));
}
