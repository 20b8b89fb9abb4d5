import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { Attribute, CssProperty, Item, Member, Type } from './schema.js';

export interface AnalyzedItem {
  readonly name: string;
  readonly privacy?: string;
  readonly inheritedFrom?: { readonly name: string };
}

/** A class as the analyzer finds it: with all that is private to it, and with what it inherits. */
export interface AnalyzedClass extends Item {
  readonly kind: string;
  readonly members?: readonly (Member & AnalyzedItem)[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly (AnalyzedItem & Item & { readonly type?: Type })[];
  readonly slots?: readonly (AnalyzedItem & Item)[];
  readonly cssParts?: readonly (AnalyzedItem & Item)[];
  readonly cssProperties?: readonly CssProperty[];
  readonly cssStates?: readonly (AnalyzedItem & Item)[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Reads the documentation of classes, each in a module of `src/` that is given by its path from there. */
export const analyze = (files: readonly string[]): ReadonlyMap<string, AnalyzedClass> => {
  const modules = files.map((file) =>
    ts.createSourceFile(
      `src/${file}`,
      readFileSync(`${root}src/${file}`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    ),
  );
  const analyzed = create({ modules, plugins: litPlugin(), context: { dev: false } }) as {
    readonly modules: readonly { readonly declarations: readonly AnalyzedClass[] }[];
  };
  return new Map(
    analyzed.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ kind }) => kind === 'class')
      .map((declaration) => [declaration.name, declaration]),
  );
};
