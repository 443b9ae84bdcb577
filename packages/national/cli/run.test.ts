import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSchema } from "../src/import/index.ts";
import { FIELDS, meta, sosmeta } from "../src/import/testing.ts";
import { parse, type Structure } from "../src/index.ts";
import { EXIT, run } from "./run.ts";

const PACKAGE = join(import.meta.dirname, "..");

/** Inside the package, so that the modules find what they import as a county's would. */
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(PACKAGE, ".import-test-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

const command = (...args: readonly string[]): { readonly code: number; readonly lines: readonly string[] } => {
  const lines: string[] = [];
  return { code: run(args, (line) => lines.push(line)), lines };
};

const EVERYTHING = sosmeta(
  {
    teksti: FIELDS.mandatoryText(1),
    nimi: FIELDS.many(FIELDS.name(2)),
    sanasta_sanaan: FIELDS.phrase(3, "Näin on."),
    kytkin: FIELDS.boolean(4),
    paiva: FIELDS.date(5),
    lkm: FIELDS.count(6),
    maara: FIELDS.quantity(7),
    tunnus: FIELDS.identifier(8),
    koodi: FIELDS.many(FIELDS.serverCode(9, "1.2.3", ["K"], "K = Kyllä"), 1),
    oma: FIELDS.internalCode(10, "testirakenne/oma", ["1"], "1 = Yksi"),
    otsikko: FIELDS.heading(11, { osa: FIELDS.many(FIELDS.group(12, { "outo-avain": FIELDS.text(13), class: FIELDS.number(14) })) }),
  },
  ["teksti", "koodi"],
);

const VALID = { testirakenne: { teksti: "x", koodi: [{ system: "urn:oid:1.2.3", code: "K", display: "" }] } };

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> => import(/* @vite-ignore */ path);

describe("koonti-national import", () => {
  it("makes of a schema a module that reads its documents", async () => {
    const out = join(folder, "one");
    const { code, lines } = command("import", write("everything.json", EVERYTHING), "--out", out);
    expect({ code, lines }).toEqual({ code: EXIT.ok, lines: [`everything.json: ok, ${join(out, "testirakenne.ts")}`] });
    const { testirakenne, testirakenneForm } = await load(join(out, "testirakenne.ts"));
    const read = readSchema(EVERYTHING);
    expect(testirakenne).toEqual(read.ok && { ...read.value, fields: (testirakenne as Structure).fields });
    expect(parse(testirakenne as Structure, VALID).ok).toBe(true);
    expect(parse(testirakenne as Structure, { testirakenne: {} }).ok).toBe(false);
    expect(testirakenneForm).toMatchObject({ id: "1.2.246.537.6.1506.99999.2025.1.2" });
  });

  it("makes modules that compile in a strict repository of a county", () => {
    const out = join(folder, "strict");
    command("import", write("strict/everything.json", EVERYTHING), "--out", out, "--phrases");
    writeFileSync(join(out, "use.ts"), USE);
    const tsconfig = { extends: "../../../../tsconfig.base.json", include: ["."] };
    writeFileSync(join(out, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = join(PACKAGE, "node_modules/.bin/tsc");
    expect(() => execFileSync(tsc, ["-p", out], { encoding: "utf8", stdio: "pipe" })).not.toThrow();
  }, 60_000);

  it("imports the good files of a folder, tells why of the others, and says so by its exit code", () => {
    write("mixed/a.json", EVERYTHING);
    write("mixed/b.json", "{ not json");
    write("mixed/c.json", { type: "object" });
    write("mixed/d.json", sosmeta({ kentta: { type: "string", format: "email", sosmeta: meta(1, "Teksti") } }));
    write("mixed/readme.txt", "x");
    const out = join(folder, "mixed-out");
    const { code, lines } = command("import", join(folder, "mixed"), "--out", out);
    expect(code).toBe(EXIT.refused);
    expect(lines).toEqual([
      `a.json: ok, ${join(out, "testirakenne.ts")}`,
      "b.json: refused: the file is not JSON",
      "c.json: refused: the file is not a Sosmeta schema of a document structure",
      'd.json: refused: kentta: the keyword "format" is not one Sosmeta uses here',
    ]);
    expect(readdirSync(out)).toEqual(["testirakenne.ts"]);
  });

  it("keeps two versions of a structure apart", () => {
    write("versions/1.json", EVERYTHING);
    const newer = { ...(EVERYTHING["sosmeta"] as object), oid: "1.2.246.537.6.1506.99999.2026.3.4" };
    write("versions/2.json", { ...EVERYTHING, sosmeta: newer });
    const out = join(folder, "versions-out");
    expect(command("import", join(folder, "versions"), "--out", out).code).toBe(EXIT.ok);
    expect(readdirSync(out).toSorted()).toEqual(["testirakenne-99999-2026-3-4.ts", "testirakenne.ts"]);
  });

  it("runs nothing of a file, whatever stands in it", async () => {
    const attack = `"; globalThis.harmed = true; //`;
    const names = [attack, "*/ globalThis.harmed = true; /*", `$\{globalThis.harmed = true}`, "'+(globalThis.harmed=true)+'", "\u2028"];
    const fields = names.map((name, index) => {
      const named = { name: [{ lang: "fi", value: `x ${name}` }] };
      return [`avain ${name}`, { type: "string", sosmeta: meta(index + 1, "Teksti", named) }] as const;
    });
    const schema = sosmeta({ ...Object.fromEntries(fields), koodi: FIELDS.serverCode(20, "1.2.3", [attack], `${attack} = ${attack}`) });
    const out = join(folder, "attack");
    expect(command("import", write("attack.json", schema), "--out", out).code).toBe(EXIT.ok);
    const { testirakenne } = await load(join(out, "testirakenne.ts"));
    expect(globalThis).not.toHaveProperty("harmed");
    expect((testirakenne as Structure).fields.slice(0, 5).map(({ key }) => key)).toEqual(names.map((name) => `avain ${name}`));
  });

  it("writes inside its folder only", () => {
    const { testirakenne } = EVERYTHING["properties"] as Readonly<Record<string, unknown>>;
    const schema = { ...EVERYTHING, required: ["../../paha"], properties: { "../../paha": testirakenne } };
    const out = join(folder, "deep/er/out");
    expect(command("import", write("path.json", schema), "--out", out).code).toBe(EXIT.ok);
    expect(readdirSync(out)).toEqual(["paha.ts"]);
    expect(existsSync(join(folder, "deep/paha.ts"))).toBe(false);
  });

  it("takes English labels from a file", () => {
    const out = join(folder, "english");
    const labels = write("labels.json", { "Kenttä 1": "First field" });
    const { code } = command("import", write("plain.json", sosmeta({ a: FIELDS.text(1) })), "--out", out, "--english", labels);
    expect(code).toBe(EXIT.ok);
  });

  it.each([
    [["import"], EXIT.usage],
    [["import", "x.json"], EXIT.usage],
    [["export", "x.json", "--out", "y"], EXIT.usage],
    [["import", "x.json", "--out", "y", "--wrong"], EXIT.usage],
    [[], EXIT.usage],
    [["--help"], EXIT.ok],
  ])("%j ends with code %d and tells how it is used", (args, expected) => {
    const { code, lines } = command(...args);
    expect(code).toBe(expected);
    expect(lines.join("\n")).toContain("koonti-national import");
  });

  it("tells when there is nothing to read, and makes no folder for it", () => {
    const out = join(folder, "nothing");
    const { code, lines } = command("import", join(folder, "absent.json"), "--out", out);
    expect(code).toBe(EXIT.refused);
    expect(lines[0]).toContain("absent.json");
    expect(existsSync(out)).toBe(false);
  });
});

const USE = `import { codeAt, formOf, parse, serialise, type DocumentOf } from "@koonti/national";
import { testirakenne, type TestirakenneDocument, testirakenneForm, testirakennePhrases } from "./testirakenne.ts";

const document: TestirakenneDocument = {
  teksti: "x",
  koodi: [codeAt(testirakenne, "koodi", "K")],
  maara: { value: 1, code: "EUR" },
  otsikko: { osa: [{ "outo-avain": "x", class: 1 }] },
};
const same: DocumentOf<typeof testirakenne> = document;
const read = parse(testirakenne, serialise(testirakenne, same));
export const first: string | undefined = read.ok ? read.value.teksti : read.error[0]?.message;
export const used = [formOf(testirakenne), testirakenneForm, testirakennePhrases];

// @ts-expect-error a mandatory field is missing
export const lacking: TestirakenneDocument = { teksti: "x" };
// @ts-expect-error there is no such field
export const unknown: string = document.toinen;
`;
