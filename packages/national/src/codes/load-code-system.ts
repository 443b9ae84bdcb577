import { err, type LocalDate, ok, type Result } from "@koonti/core";
import type { NationalCodeSystem } from "./code-list.ts";
import { parseCsv } from "./csv.ts";

/** What the columns of an export are called. Compared without regard to case. */
export interface ExportColumns {
  readonly code: string;
  /** Texts by language; Finnish is needed. */
  readonly fi: string;
  readonly sv?: string;
  readonly en?: string;
  /** The code of the main class. */
  readonly parent?: string;
  /** First and last day in force, as `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
}

/** Which list an export is of, and how to read it. */
export interface ExportOptions {
  readonly oid: string;
  readonly version?: string;
  readonly name: NationalCodeSystem["name"];
  /** `complete` unless told otherwise: an export has the whole list. */
  readonly status?: NationalCodeSystem["status"];
  readonly columns?: ExportColumns;
  /** Leaves out codes that are not in force on this day. */
  readonly asOf?: LocalDate;
}

/** Why an export could not be read: a sentence in English for the one who loads it, and the row, counted from 1, where there is one. */
export interface ExportProblem {
  readonly reason: string;
  readonly row?: number;
}

/** What the columns are called unless told otherwise. */
export const USUAL_COLUMNS = {
  code: "code",
  fi: "fi",
  sv: "sv",
  en: "en",
  parent: "parent",
  from: "from",
  until: "until",
} as const satisfies ExportColumns;

type Row = Readonly<Record<string, string>>;

type Read = Result<NationalCodeSystem, ExportProblem>;

const lowerCased = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.trim().toLowerCase(), typeof value === "number" ? String(value) : value]),
  ) as Row;

const cell = (row: Row, column: string | undefined): string | undefined => {
  const value: unknown = column === undefined ? undefined : row[column.toLowerCase()];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};

const isInForce = (row: Row, columns: ExportColumns, asOf: LocalDate | undefined): boolean => {
  if (asOf === undefined) return true;
  const from = cell(row, columns.from)?.slice(0, 10) ?? "";
  const until = cell(row, columns.until)?.slice(0, 10) ?? "9999-12-31";
  return from <= asOf && asOf <= until;
};

const systemOf = (rows: readonly Row[], columns: ExportColumns, options: ExportOptions): Read => {
  const { oid, version, name, status = "complete", asOf } = options;
  const inForce = rows.filter((row) => isInForce(row, columns, asOf));
  const parents = inForce.flatMap((row) => {
    const parent = cell(row, columns.parent);
    return parent === undefined ? [] : [[cell(row, columns.code) ?? "", parent] as const];
  });
  const codes = inForce.map((row) => {
    const fi = cell(row, columns.fi) ?? "";
    return { code: cell(row, columns.code) ?? "", label: { fi, sv: cell(row, columns.sv) ?? fi, en: cell(row, columns.en) ?? fi } };
  });
  return ok({
    oid,
    ...(version !== undefined && { version }),
    name,
    status,
    codes,
    ...(parents.length > 0 && { parents: Object.fromEntries(parents) }),
  });
};

const firstFault = (rows: readonly Row[], columns: ExportColumns, firstRow: number): ExportProblem | undefined => {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const code = cell(row, columns.code);
    const at = index + firstRow;
    if (code === undefined) return { reason: `there is no code in the column ${columns.code}`, row: at };
    if (cell(row, columns.fi) === undefined) return { reason: `there is no Finnish text in the column ${columns.fi}`, row: at };
    if (seen.has(code)) return { reason: "the code stands twice", row: at };
    seen.add(code);
  }
  return rows.length === 0 ? { reason: "there are no codes" } : undefined;
};

const read = (rows: readonly Row[], options: ExportOptions, firstRow: number): Read => {
  const columns = options.columns ?? USUAL_COLUMNS;
  const fault = firstFault(rows, columns, firstRow);
  return fault ? err(fault) : systemOf(rows, columns, options);
};

/**
 * Reads a county's export of one list of the national code server as CSV: a row of column names, then a row per code; separated by
 * semicolons, tabs or commas, in UTF-8. Columns: `code` and `fi`, and if there are any `sv`, `en`, `parent` (the code of the main class),
 * `from` and `until` (days in force); or others, named by `columns`.
 *
 * @returns the list, or the first reason why it cannot be read.
 * @example
 * ```ts
 * import { codeSystemFromCsv } from "@koonti/national";
 * const name = { fi: "Tuen tarpeen kesto", sv: "Stödbehovets varaktighet", en: "Duration of the support need" };
 * const read = codeSystemFromCsv("code;fi;sv\n1;Tilapäinen;Tillfälligt\n", { oid: "1.2.246.537.6.1294", name });
 * read.ok && read.value.codes; // => [{ code: "1", label: { fi: "Tilapäinen", sv: "Tillfälligt", en: "Tilapäinen" } }]
 * ```
 */
export const codeSystemFromCsv = (text: string, options: ExportOptions): Read => {
  const rows = parseCsv(text);
  if (rows === undefined) return err({ reason: "the quotes do not pair" });
  const [names = [], ...lines] = rows;
  const objects = lines.map((line) => lowerCased(Object.fromEntries(names.map((column, index) => [column, line[index] ?? ""]))));
  return read(objects, options, 2);
};

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a county's export of one list of the national code server as JSON: a list of objects, one per code, with the same names as the
 * columns of {@link codeSystemFromCsv}.
 *
 * @param json - the parsed file.
 * @returns the list, or the first reason why it cannot be read.
 */
export const codeSystemFromJson = (json: unknown, options: ExportOptions): Read => {
  if (!(Array.isArray(json) && json.every(isRow))) return err({ reason: "the export is not a list of objects" });
  return read(json.map(lowerCased), options, 1);
};
