import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Text of each file of `src/` by its path from there. */
export type Sources = ReadonlyMap<string, string>;

export const readSources = (): Sources => {
  const folder = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(folder + file, 'utf8')]));
};

const everyNode = function* (node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* everyNode(child);
};

export const nodesOf = (text: string): Generator<ts.Node> =>
  everyNode(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
};

const textOf = (specifier: ts.Node): string => {
  const literal = ts.isLiteralTypeNode(specifier) ? specifier.literal : specifier;
  return ts.isStringLiteralLike(literal) ? literal.text : specifier.getText();
};

/**
 * What a file imports in any way: types, re-exports and imports on demand as well.
 * A file of `src/` by its path from there, another file by a path that starts with `../`, a package by its name.
 */
export const importsOf = (file: string, text: string): readonly string[] =>
  [...nodesOf(text)].flatMap((node) => {
    const specifier = specifierOf(node);
    if (!specifier) return [];
    const name = textOf(specifier);
    if (!name.startsWith('.')) return [name];
    return [path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts')];
  });
