import type { Problem, RepoCheck, RepoFile, Repository } from "../repository.ts";

interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly private?: boolean;
  readonly sideEffects?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly engines?: unknown;
  readonly publishConfig?: { readonly access?: string };
}

const MANIFEST = /^packages\/[^/]+\/package\.json$/;
const SHORTEST_README = 15;

const sourceComesFirst = (door: unknown): boolean =>
  typeof door === "string" || (typeof door === "object" && door !== null && Object.keys(door)[0] === "@koonti/source");

const EXPECTATIONS: readonly { readonly message: string; holds(manifest: Manifest): boolean }[] = [
  { message: "has a description", holds: ({ description = "" }) => description.length > 0 },
  { message: "has the licence EUPL-1.2", holds: ({ license }) => license === "EUPL-1.2" },
  { message: "is an ES module", holds: ({ type }) => type === "module" },
  { message: "has no side effects", holds: ({ sideEffects }) => sideEffects === false },
  { message: "is published openly", holds: (manifest) => manifest.publishConfig?.access === "public" && manifest.private !== true },
  { message: "says which Node it runs on", holds: ({ engines }) => engines !== undefined },
  {
    message: "ships dist and src without tests",
    holds: ({ files }) => ["dist", "src", "!src/**/*.test.ts"].every((one) => files?.includes(one)),
  },
  { message: "exports its package.json", holds: (manifest) => manifest.exports?.["./package.json"] !== undefined },
  { message: "has the source first in every door", holds: ({ exports = {} }) => Object.values(exports).every(sourceComesFirst) },
];

const manifestProblems = ({ path, text }: RepoFile): readonly Problem[] => {
  const manifest = JSON.parse(text) as Manifest;
  return EXPECTATIONS.filter(({ holds }) => !holds(manifest)).map(({ message }) => ({ path, message: `not so: ${message}` }));
};

const companyProblems = (manifest: RepoFile, { files }: Repository): readonly Problem[] => {
  const folder = manifest.path.slice(0, -"package.json".length);
  const name = (JSON.parse(manifest.text) as Manifest).name ?? folder;
  const readme = files.find(({ path }) => path === `${folder}README.md`);
  const announced = files.some(({ path, text }) => path.startsWith(".changeset/") && text.includes(`"${name}"`));
  const released = files.some(({ path }) => path === `${folder}CHANGELOG.md`);
  const tested = files.some(({ path }) => path.startsWith(`${folder}src/`) && path.includes(".test."));
  return [
    ...(readme ? [] : [{ path: `${folder}README.md`, message: "is missing" }]),
    ...(readme && readme.text.split("\n").length < SHORTEST_README
      ? [{ path: readme.path, message: "is too short to show what the package is for" }]
      : []),
    ...(announced || released ? [] : [{ path: manifest.path, message: `no changeset in .changeset/ names ${name}` }]),
    ...(tested ? [] : [{ path: folder, message: "has no tests" }]),
  ];
};

/** Each published package is complete: manifest, README, tests, and a word about its release. */
export const packageShape: RepoCheck = {
  name: "every published package is complete",
  find: (repository) =>
    repository.files
      .filter(({ path }) => MANIFEST.test(path))
      .flatMap((manifest) => [...manifestProblems(manifest), ...companyProblems(manifest, repository)]),
};
