import { execFileSync } from "node:child_process";

/** Whose rights a child process takes; empty for one's own. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const idOf = (flag: "-u" | "-g"): number => Number.parseInt(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }), 10);

/**
 * PostgreSQL refuses to run as root, so there it runs as `nobody`, who exists on every Unix: no user has to be added to the machine.
 *
 * @param ownUid - the user this process runs as; undefined on Windows.
 */
export const serverUser = (ownUid = process.getuid?.()): ServerUser => (ownUid === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {});
