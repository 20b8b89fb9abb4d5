// The analyzer exports these; its own types leave them out.

declare module '@custom-elements-manifest/analyzer' {
  /** The TypeScript that it reads with, which is not the one of this project. */
  interface Parser {
    createSourceFile: (
      name: string,
      text: string,
      target: number,
      setParentNodes: boolean,
    ) => unknown;
    readonly ScriptTarget: { readonly Latest: number };
  }
  export const ts: Parser;
  export const create: (options: {
    readonly modules: readonly unknown[];
    readonly plugins: readonly unknown[];
    readonly context: { readonly dev: boolean };
  }) => unknown;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => readonly unknown[];
}
