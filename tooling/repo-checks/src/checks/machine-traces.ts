import { problemsAt, type RepoCheck } from "../repository.ts";

const FOLDERS = ["home", "root", "Users", "work", "farm"];
const OWN_FOLDER = new RegExp(`(?<![\\w.@:/-])/(?:${FOLDERS.join("|")})/[\\w.]`);
const SCRATCH_FOLDER = /(?<![\w.@:/-])\/tmp\/[a-z]/;
const REGISTRY = /\/\/registry\.|_auth[T]oken/;

/** A path or a registry address of the machine something was written on. */
export const machineTraces: RepoCheck = {
  name: "no path or registry of somebody's machine",
  find: ({ files }) =>
    files.flatMap((file) =>
      [OWN_FOLDER, SCRATCH_FOLDER, REGISTRY].flatMap((pattern) => problemsAt(file, pattern, (found) => `speaks of one machine: ${found}`)),
    ),
};
