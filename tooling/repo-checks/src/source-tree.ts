import ts from "typescript-api";
import type { RepoFile } from "./repository.ts";

/** The syntax of a source file, with its comments. */
export const syntaxOf = ({ path, text }: RepoFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** What a module gives on from another: `export { a as b } from "./x.ts"`. */
export interface ReExport {
  readonly name: string;
  readonly original: string;
  readonly from: string;
}

const isNamed = (
  statement: ts.Statement,
): statement is ts.ExportDeclaration & { exportClause: ts.NamedExports; moduleSpecifier: ts.StringLiteral } =>
  ts.isExportDeclaration(statement) &&
  statement.exportClause !== undefined &&
  ts.isNamedExports(statement.exportClause) &&
  statement.moduleSpecifier !== undefined &&
  ts.isStringLiteral(statement.moduleSpecifier);

/** The named re-exports of a module. */
export const reExportsOf = (source: ts.SourceFile): readonly ReExport[] =>
  source.statements.filter(isNamed).flatMap(({ exportClause, moduleSpecifier }) =>
    exportClause.elements.map(({ name, propertyName }) => ({
      name: name.text,
      original: (propertyName ?? name).text,
      from: moduleSpecifier.text,
    })),
  );

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name ? [name.getText()] : [];
};

const hasDocComment = (statement: ts.Statement): boolean =>
  ts.getJSDocCommentsAndTags(statement).some((node) => ts.isJSDoc(node) && Boolean(node.comment));

/** What a module declares and exports itself: each name, and whether a doc comment with words stands on one of its declarations. */
export const declarationsOf = (source: ts.SourceFile): ReadonlyMap<string, boolean> => {
  const documented = new Map<string, boolean>();
  for (const statement of source.statements.filter(isExported))
    for (const name of namesOf(statement)) documented.set(name, documented.get(name) === true || hasDocComment(statement));
  return documented;
};

/** Every name a module exports, its own and those it gives on. */
export const exportedNames = (source: ts.SourceFile): readonly string[] => [
  ...new Set([...declarationsOf(source).keys(), ...reExportsOf(source).map(({ name }) => name)]),
];

/** The modules that are imported for more than their types. */
export const runTimeImportsOf = (source: ts.SourceFile): readonly string[] =>
  source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .flatMap(({ moduleSpecifier }) => (ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : []));
