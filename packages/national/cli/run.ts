import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ImportOptions, importFiles } from "./import-files.ts";

const USAGE = `koonti-national import FILE.json|FOLDER --out DIR [--english LABELS.json] [--phrases]

Turns a Sosmeta schema file, or every JSON file of a folder, into TypeScript modules of @koonti/national:
the type of the documents, the structure and its form.

  --out DIR              where the modules go; made if it is not there
  --english LABELS.json  English labels by Finnish label, as one JSON object
  --phrases              write out the phrases whose wording the schema fixes, for documents that must carry them
`;

/** Exit codes of the command. */
export const EXIT = { ok: 0, refused: 1, usage: 2 } as const;

const optionsOf = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        english: { type: "string" },
        phrases: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : "the arguments are not understood";
  }
};

const labelsIn = (file: string): Readonly<Record<string, string>> => {
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const entries = Object.entries(typeof json === "object" && json !== null ? json : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
};

type Print = (line: string) => void;

const runImport = (path: string, options: ImportOptions, print: Print): number => {
  try {
    const results = importFiles(path, options);
    for (const result of results)
      print("module" in result ? `${result.file}: ok, ${result.module}` : `${result.file}: refused: ${result.reason}`);
    if (results.length === 0) print("there are no JSON files in the folder");
    return results.length > 0 && results.every((result) => "module" in result) ? EXIT.ok : EXIT.refused;
  } catch (error) {
    print(`nothing more could be done: ${error instanceof Error ? error.message : "the files could not be read or written"}`);
    return EXIT.refused;
  }
};

/** Runs the command with its arguments and returns its exit code. */
export const run = (args: readonly string[], print: Print): number => {
  const options = optionsOf(args);
  if (typeof options === "string") {
    print(options);
    print(USAGE);
    return EXIT.usage;
  }
  const { values, positionals } = options;
  const [command, path] = positionals;
  if (values.help === true) {
    print(USAGE);
    return EXIT.ok;
  }
  if (command !== "import" || path === undefined || positionals.length > 2 || values.out === undefined) {
    print(USAGE);
    return EXIT.usage;
  }
  const english = values.english === undefined ? {} : { english: labelsIn(values.english) };
  return runImport(path, { out: values.out, phrases: values.phrases, ...english }, print);
};
