import type { CodeEntry } from "@koonti/core";
import { type CodeBinding, isServerCodes } from "../structure/code-binding.ts";
import type { Structure, StructureField } from "../structure/structure.ts";
import { constantName, typeName } from "./names.ts";
import { printComment, printValue, Reference } from "./print.ts";
import { valueTypesOf, writeDocumentType } from "./write-document-type.ts";

/** How a generated module is named and where it finds what it needs. */
export interface ModuleOptions {
  /** Name of the structure's constant; by default from the root key. */
  readonly constant?: string;
  /** Whether to print the form beside the structure; by default it is printed. */
  readonly form?: boolean;
  /** Wordings of phrases to write out as a constant of their own. */
  readonly phrases?: readonly string[];
  /** Imports of types, by name; by default all come from `@koonti/national`. */
  readonly typeImports?: (names: readonly string[]) => readonly string[];
  /** Name and module of the conditions of the structure, where there are some. */
  readonly conditions?: { readonly constant: string; readonly from: string };
}

interface Lists {
  readonly names: Map<string, string>;
  readonly sources: string[];
}

const freeName = (wanted: string, taken: Iterable<string>, reserved: string): string => {
  const used = new Set([...taken, reserved, `${reserved}Form`, "formOf"]);
  let name = wanted;
  for (let number = 2; used.has(name); number += 1) name = `${wanted}${number}`;
  return name;
};

const declareCodes = (codes: readonly CodeEntry[], key: string, lists: Lists, constant: string): Reference => {
  const printed = printValue(codes, 0, 0);
  const known = lists.names.get(printed);
  if (known !== undefined) return new Reference(known);
  const name = freeName(`${constantName(key)}Codes`, lists.names.values(), constant);
  const head = `const ${name}: readonly CodeEntry[] = `;
  lists.names.set(printed, name);
  lists.sources.push(`${head}${printValue(codes, 0, head.length + 1)};`);
  return new Reference(name);
};

const bindingSource = (binding: CodeBinding, key: string, lists: Lists, constant: string): object => {
  if (isServerCodes(binding)) return binding.only ? { oid: binding.oid, only: declareCodes(binding.only, key, lists, constant) } : binding;
  const { system, codes } = binding.list;
  const list = { system, codes: codes.length > 0 ? declareCodes(codes, key, lists, constant) : [] };
  return { list, ...(binding.anySystem === true && { anySystem: true }) };
};

const fieldSource = (field: StructureField, lists: Lists, constant: string): object => {
  const { codes, fields, ...rest } = field;
  return {
    ...rest,
    ...(codes && { codes: bindingSource(codes, field.key, lists, constant) }),
    ...(fields && { fields: fields.map((child) => fieldSource(child, lists, constant)) }),
  };
};

const nationalTypes = (names: readonly string[]): readonly string[] => [`import type { ${names.join(", ")} } from "@koonti/national";`];

const importsOf = (structure: Structure, options: ModuleOptions, usesLists: boolean): readonly string[] => {
  const types = [...valueTypesOf(structure), "Structure"].toSorted();
  const { form = true, conditions, typeImports = nationalTypes } = options;
  const fromCore = [...(usesLists ? ["CodeEntry"] : []), ...(form ? ["FormDefinition"] : [])];
  return [
    ...(fromCore.length > 0 ? [`import type { ${fromCore.join(", ")} } from "@koonti/core";`] : []),
    ...(form ? ['import { formOf } from "@koonti/national";'] : []),
    ...(conditions ? [`import { ${conditions.constant} } from "${conditions.from}";`] : []),
    ...typeImports(types),
  ];
};

const HEADER =
  "// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.";

const structureSource = (structure: Structure, constant: string, lists: Lists, options: ModuleOptions): string => {
  const { fields, conditions, ...rest } = structure;
  const source = {
    ...rest,
    fields: fields.map((field) => fieldSource(field, lists, constant)),
    conditions: options.conditions ? new Reference(options.conditions.constant) : conditions,
  };
  const head = `export const ${constant}: Structure<${typeName(constant)}Document> = `;
  return `${head}${printValue(source, 0, head.length + 1)};`;
};

const documentSource = (structure: Structure, constant: string): string => {
  const comment = printComment(`The content of a document of ${constant}. The numbers are rows of the structure.`);
  return `${comment}\n${writeDocumentType(structure, `${typeName(constant)}Document`)}`;
};

const formSource = (constant: string): string =>
  `${printComment(`The form of ${constant}.`)}\nexport const ${constant}Form: FormDefinition = /* @__PURE__ */ formOf(${constant});`;

const phrasesSource = (phrases: readonly string[], constant: string): string => {
  const head = `export const ${constant}Phrases: readonly string[] = `;
  return `${printComment(`The wordings that documents of ${constant} must carry.`)}\n${head}${printValue(phrases, 0, head.length + 1)};`;
};

const titleOf = ({ name, oid }: Structure): string => (name.en === name.fi ? `${name.fi} (${oid}).` : `${name.en}: ${name.fi} (${oid}).`);

/**
 * Writes a structure as a TypeScript module: the type of its documents, the structure itself and, unless asked not to, its form.
 * The module needs nothing but `@koonti/national` and `@koonti/core`.
 */
export const writeModule = (structure: Structure, options: ModuleOptions = {}): string => {
  const { constant = constantName(structure.root), form = true, phrases = [] } = options;
  const lists: Lists = { names: new Map(), sources: [] };
  const body = structureSource(structure, constant, lists, options);
  const parts = [
    HEADER,
    importsOf(structure, options, lists.sources.length > 0).join("\n"),
    documentSource(structure, constant),
    ...lists.sources,
    `${printComment(titleOf(structure))}\n${body}`,
    ...(form ? [formSource(constant)] : []),
    ...(phrases.length > 0 ? [phrasesSource(phrases, constant)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
};
