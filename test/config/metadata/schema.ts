// What we use of the Custom Elements Manifest, https://github.com/webcomponents/custom-elements-manifest

export interface Reference {
  readonly name: string;
  readonly module?: string;
  readonly package?: string;
}

export interface Type {
  readonly text: string;
}

/** Anything that has a name and is documented. */
export interface Item {
  readonly name: string;
  readonly description?: string;
}

export interface Typed extends Item {
  readonly type?: Type;
  /** As it stands in the code: text is in quotes. */
  readonly default?: string;
}

export interface Attribute extends Typed {
  /** The property of the same meaning. */
  readonly fieldName: string;
}

export interface Field extends Typed {
  readonly kind: 'field';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly reflects?: boolean;
}

export interface Method extends Item {
  readonly kind: 'method';
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type: Type };
}

export type Member = Field | Method;

export interface CssProperty extends Item {
  readonly default?: string;
}

export interface ClassDeclaration extends Item {
  readonly kind: 'class';
  readonly superclass: Reference;
  readonly members: readonly Member[];
}

export interface ElementDeclaration extends ClassDeclaration {
  readonly customElement: true;
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly (Item & { readonly type: Type })[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly CssProperty[];
  readonly cssStates: readonly Item[];
}

export interface Export {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: Reference;
}

export interface Module {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly (ClassDeclaration | ElementDeclaration)[];
  readonly exports: readonly Export[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly Module[];
}

export const isField = (member: Member): member is Field => member.kind === 'field';
export const isMethod = (member: Member): member is Method => member.kind === 'method';

/** The elements of a package, in its order. */
export const elementsOf = ({ modules }: Manifest): readonly ElementDeclaration[] =>
  modules.flatMap(({ declarations }) =>
    declarations.filter((declaration) => 'tagName' in declaration),
  );

/** Classes by their names, elements among them. */
export const classesOf = ({ modules }: Manifest): ReadonlyMap<string, ClassDeclaration> =>
  new Map(
    modules.flatMap(({ declarations }) => declarations.map((each) => [each.name, each] as const)),
  );
