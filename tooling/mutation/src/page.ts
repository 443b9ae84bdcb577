import { type Reason, reasonFor } from "./reasons.ts";
import { countsOfRecords, type MutationRecord, type Survivor, survivorsIn } from "./records.ts";
import { type Counts, LEAST_SCORE, scoreOf } from "./score.ts";

type Placed = Survivor & { readonly file: string };

const LONGEST_PIECE = 120;

const HEAD = `# Mutation testing

Stryker changes the source in one place (a mutant), runs the tests, and asks whether one of them notices. What no test notices could go wrong
unseen. \`npm run mutation\` does so over the engine of the rules (\`packages/rules\`), what it counts with (\`packages/core\`) and every folder of
rules (\`packages/*/src/rules\`), package by package, and fails where less than ${LEAST_SCORE} % are noticed, in one package or in all together.
\`npm run mutation -- outreach\` runs one package, \`outreach:src/rules/advice-is-given.ts\` one file of it, \`outreach:survivors\` the files in which
something survived.

This page is written by that run from \`tooling/mutation/records\`, where each file stands as it was last run; the reasons are written by people in
\`tooling/mutation/reasons.json\`. No kind of mutant is left out, and no file but tests, fixtures and lists of names (\`index.ts\`). A folder of
rules is asked by its own tests alone; \`core\` and \`rules\` by all of theirs but those that look at the bundle, the examples in the documentation
and other time zones. A mutant that keeps its module from being read (last column), such as a definition that \`defineRule\` refuses, fails every
test file and is counted neither way.
`;

const SECTIONS: readonly (readonly [Reason["kind"], string])[] = [
  ["same", "## Survivors that change nothing\n\nThe changed program does the same as the program."],
  ["accepted", "## Survivors that are let live\n\nThe changed program does something else, and nobody would lose anything by it."],
];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const countsRow = (name: string, counts: Counts): string => {
  const { killed, timedOut, survived, notRun, unreadable } = counts;
  return row([name, `${scoreOf(counts).percent.toFixed(1)} %`, killed, timedOut, survived, notRun, unreadable]);
};

const table = (records: readonly MutationRecord[]): string =>
  [
    row(["package", "noticed", "a test failed", "a test never ended", "survived", "never run", "could not be read"]),
    row(["---", "---:", "---:", "---:", "---:", "---:", "---:"]),
    ...records.map((record) => countsRow(record.name, countsOfRecords([record]))),
    countsRow("**all**", countsOfRecords(records)),
  ].join("\n");

const piece = (text: string): string => {
  const short = text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE)}…` : text;
  return short.includes("`") ? `\`\` ${short} \`\`` : `\`${short}\``;
};

const survivorLine = ({ file, line, code, becomes, run }: Placed): string => {
  const change = becomes === "" ? `without ${piece(code)}` : `${piece(code)} → ${piece(becomes)}`;
  return `- [${file.replace("packages/", "")}:${line}](../${file}#L${line}) ${change}${run ? "" : " (never run)"}`;
};

const reasonBlock = ({ why }: Reason, survivors: readonly Placed[]): string => [why, "", ...survivors.map(survivorLine)].join("\n");

const section = (kind: Reason["kind"], title: string, survivors: readonly Placed[], reasons: readonly Reason[]): readonly string[] => {
  const blocks = reasons
    .filter((reason) => reason.kind === kind)
    .map((reason) => [reason, survivors.filter((survivor) => reasonFor(survivor, reasons) === reason)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([reason, own]) => reasonBlock(reason, own));
  return blocks.length === 0 ? [] : [title, ...blocks];
};

/** The page of mutation testing: the score of each package, and every survivor under the reason that it is let live for. */
export const pageOf = (records: readonly MutationRecord[], reasons: readonly Reason[]): string => {
  const survivors = records.flatMap(survivorsIn);
  const open = survivors.filter((survivor) => reasonFor(survivor, reasons) === undefined);
  const unexplained =
    open.length === 0 ? [] : ["## Survivors without a reason\n\nTests are missing here.", open.map(survivorLine).join("\n")];
  const blocks = [
    `${HEAD}\n${table(records)}`,
    ...SECTIONS.flatMap(([kind, title]) => section(kind, title, survivors, reasons)),
    ...unexplained,
  ];
  return `${blocks.join("\n\n")}\n`;
};
