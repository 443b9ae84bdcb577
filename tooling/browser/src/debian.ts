import { type ExecFileException, execFile } from "node:child_process";
import { existsSync } from "node:fs";

const run = (command: string, args: readonly string[]): Promise<ExecFileException | null> =>
  new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFile(command, args, { env, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 }, resolve);
  });

/** Whether this process may install Debian's packages. */
export const mayInstallPackages = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs a Debian package; false where that failed. */
export const installPackage = async (name: string): Promise<boolean> => {
  await run("apt-get", ["update", "-qq"]);
  return (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name])) === null;
};
