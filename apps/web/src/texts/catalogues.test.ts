import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as const] : flat(value, `${path}${key}.`),
  );

const variables = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "").toSorted();

const CATALOGUES = { fi: new Map(flat(fi)), sv: new Map(flat(sv)), en: new Map(flat(en)) };

describe("the catalogues of the app", () => {
  it.each(["sv", "en"] as const)("in %s have the keys of the Finnish one and no others", (language) => {
    expect([...CATALOGUES[language].keys()].toSorted()).toEqual([...CATALOGUES.fi.keys()].toSorted());
  });

  it.each(["fi", "sv", "en"] as const)("in %s have no empty text", (language) => {
    expect([...CATALOGUES[language]].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it.each(["sv", "en"] as const)("in %s use the values the Finnish text uses", (language) => {
    const different = [...CATALOGUES.fi].filter(
      ([key, text]) => variables(text).join() !== variables(CATALOGUES[language].get(key) ?? "").join() && !/_(one|zero)$/.test(key),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("have a plural for every singular", () => {
    const singles = [...CATALOGUES.fi.keys()].filter((key) => key.endsWith("_one"));
    expect(singles.filter((key) => !CATALOGUES.fi.has(key.replace(/_one$/, "_other")))).toEqual([]);
  });

  it.each(["fi", "sv", "en"] as const)("in %s quote no section of an act", (language) => {
    expect([...CATALOGUES[language]].filter(([, text]) => /\d\s*§/.test(text)).map(([key]) => key)).toEqual([]);
  });
});
