import { existsSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "@koonti/core";
import { ACTS, type ActKey, annexOf, lawRefOf, provision } from "@koonti/legislation";
import { NOT_CHECKED_PAGE, RULE_PACKAGES, RULE_PAGES } from "@koonti/rule-catalogue";
import { checkCatalogue, type Provision } from "@koonti/rules";
import { packagesIn, repoRoot } from "@koonti/workspace";
import { describe, expect, it } from "vitest";
import { catalogue, rules } from "./catalogue.ts";

const isAct = (act: string): act is ActKey => Object.hasOwn(ACTS, act);

const ofRegister = ({ act, section, subsection }: Provision): Provision | undefined => {
  if (!isAct(act)) return undefined;
  return section === "annex" ? annexOf(act) : provision(act, section, subsection);
};

describe("the catalogue", () => {
  it("has every rule that is written in a package", () => {
    const ids = rules.map(([id]) => id);
    expect([...catalogue.sources.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("knows the source of every rule, with what its author says of it", () => {
    const silent = rules.filter(([id]) => (catalogue.sources.get(id)?.description ?? "") === "");
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it("has no two rules of the same id", () => {
    const ids = rules.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has every package with a folder of rules", () => {
    const names = packagesIn("packages")
      .filter(({ folder }) => existsSync(join(folder, "src/rules/index.ts")))
      .map(({ name }) => name.replace("@koonti/", ""));
    expect(RULE_PACKAGES.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });
});

describe("every package", () => {
  it.each(RULE_PACKAGES.map((one) => [one.name, one] as const))("%s has whole texts in three languages", (name, { texts, lists }) => {
    const findings = catalogue.entries
      .filter(({ packageName }) => packageName === name)
      .flatMap((entry) => entry.examples.map(({ finding }) => finding));
    const { fi, sv, en } = texts;
    const rulesOfPackage = lists.flatMap((list) => list.rules);
    expect(checkCatalogue(rulesOfPackage, { fi, sv, en }, findings)).toEqual([]);
  });

  it.each(RULE_PACKAGES.map((one) => [one.name, one] as const))("%s says different things in different languages", (_, { texts }) => {
    const same = Object.keys(texts.fi).filter((key) => new Set(LANGUAGES.map((language) => texts[language][key])).size < LANGUAGES.length);
    expect(same).toEqual([]);
  });
});

describe("every rule", () => {
  it.each(rules)("%s names a duty of the register", (_, { rule }) => {
    expect(lawRefOf(rule.ref)?.id).toBeDefined();
  });

  it.each(rules)("%s rests on provisions as the register has them", (_, { rule }) => {
    expect(rule.legalBasis).toEqual(rule.legalBasis.map(ofRegister));
  });

  it.each(rules)("%s rests on the act its duty stands in", (_, { rule }) => {
    const act = lawRefOf(rule.ref)?.act;
    if (act !== undefined) expect(rule.legalBasis.map((basis) => basis.act)).toContain(act);
  });

  it.each(rules)("%s is no older than the act it rests on first", (_, { rule }) => {
    const [first] = rule.legalBasis;
    const begun = first !== undefined && isAct(first.act) ? ACTS[first.act].inForceFrom : undefined;
    if (begun !== undefined) expect(rule.inForce.from >= begun).toBe(true);
  });

  it.each(rules)("%s has the name of its package before the name of its duty", (id, { packageName }) => {
    expect(id).toMatch(new RegExp(`^${packageName}/[a-z0-9-]+$`));
  });

  it.each(rules)("%s has a page", (id) => {
    expect(existsSync(join(repoRoot, RULE_PAGES, `${id}.md`))).toBe(true);
    expect(`${RULE_PAGES}/${id}.md`).not.toBe(NOT_CHECKED_PAGE);
  });

  it.each(rules)("%s says how sure the default of each option is", (_, { rule }) => {
    expect(Object.values(rule.options).filter(({ confidence }) => confidence === undefined)).toEqual([]);
  });
});
