// Writes src/generated/municipalities-<year>.ts from a municipality key in CSV, as geofi publishes it from the classification of
// Statistics Finland: node scripts/generate-municipalities.mjs <file.csv> <year>
import { readFileSync, writeFileSync } from "node:fs";

const [file, year] = process.argv.slice(2);
const [header = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
const cells = (line) => line.split(",").map((cell) => cell.replaceAll('"', ""));
const column = (name) => cells(header).indexOf(name);
const [code, fi, sv, county] = ["municipality_code", "municipality_name_fi", "municipality_name_sv", "hyvinvointialue_code"].map(column);

const rows = lines
  .map(cells)
  .map((row) => [row[code].padStart(3, "0"), row[fi], row[sv], row[county].padStart(2, "0")])
  .sort(([a], [b]) => a.localeCompare(b));

const text = `// Written by scripts/generate-municipalities.mjs. Classification: Statistics Finland, municipality key ${year} as published in rOpenGov/geofi.

/** Municipalities of ${year}: code, name in Finnish, name in Swedish, code of the county. */
export const MUNICIPALITY_ROWS_${year}: readonly (readonly [code: string, fi: string, sv: string, county: string])[] = [
${rows.map((row) => `  [${row.map((cell) => JSON.stringify(cell)).join(", ")}],`).join("\n")}
];
`;
writeFileSync(new URL(`../src/generated/municipalities-${year}.ts`, import.meta.url), text);
