import { elementsOf, type Manifest } from './schema.js';

/** How a framework names what is in its templates. */
interface Framework {
  /** What the types below need of it. */
  readonly imports: string;
  /** Its own type for an element, `Element`, made of what the element has. */
  readonly types: string;
  /** Puts the entries of all elements where its type checker looks for them. */
  readonly declare: (entries: string) => string;
}

const inJsx =
  (module: string) =>
  (entries: string): string =>
    `declare module '${module}' { namespace JSX { interface IntrinsicElements { ${entries} } } }`;

const listeners = (key: string): string =>
  `type Listeners<Class, Events> = {
    [Name in keyof Events & string as ${key}]?:
      | ((event: EventOn<Class, Events[Name]>) => void)
      | undefined;
  };`;

const parameters = 'Class, Properties, Attributes, Events';

/** By the names of their files. */
const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    types: `${listeners('`on${Name}`')}

      type Tag<${parameters}> = DetailedHTMLProps<HTMLAttributes<Class>, Class> &
        Properties & Attributes & Listeners<Class, Events>;`,
    declare: inJsx('react'),
  },
  preact: {
    imports: `import type { ClassAttributes, HTMLAttributes } from 'preact';`,
    types: `${listeners('`on${Name}`')}

      type Tag<Class extends EventTarget, Properties, Attributes, Events> =
        HTMLAttributes<Class> & ClassAttributes<Class> &
        Properties & Attributes & Listeners<Class, Events>;`,
    declare: inJsx('preact'),
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';`,
    types: `${listeners('`on:${Name}`')}

      type Prefixed<Prefix extends string, Values> = {
        [Name in keyof Values & string as \`\${Prefix}:\${Name}\`]?: Values[Name];
      };

      type Booleans<Values> = {
        [Name in keyof Values as boolean extends Values[Name] ? Name : never]: Values[Name];
      };

      type Tag<${parameters}> = JSX.HTMLAttributes<Class> &
        Properties & Attributes &
        Prefixed<'prop', Properties> &
        Prefixed<'attr', Properties & Attributes> &
        Prefixed<'bool', Booleans<Properties & Attributes>> &
        Listeners<Class, Events>;`,
    declare: inJsx('solid-js'),
  },
  vue: {
    imports: `import type { HTMLAttributes, PublicProps } from 'vue';`,
    types: `type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
        ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
        : Name;

      ${listeners('`on${Capitalize<Camel<Name>>}`')}

      /** As a component of Vue: what is set on it and listened to are its props. */
      type Tag<${parameters}> = new () => Class & {
        /** @deprecated For templates alone: elements have no such property. */
        $props: HTMLAttributes & PublicProps & Properties & Attributes & Listeners<Class, Events>;
      };`,
    declare: (entries) => `declare module 'vue' { interface GlobalComponents { ${entries} } }`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    types: `${listeners('`on${Name}`')}

      type Tag<Class extends EventTarget, Properties, Attributes, Events> =
        HTMLAttributes<Class> & Properties & Attributes & Listeners<Class, Events>;`,
    declare: (entries) =>
      `declare module 'svelte/elements' { interface SvelteHTMLElements { ${entries} } }`,
  },
};

export const frameworkNames = Object.keys(frameworks);

/** Types for the templates of each framework, by its name. */
export const frameworkTypes = (manifest: Manifest): ReadonlyMap<string, string> => {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name }) => name);
  const described = classes.flatMap((name) => [
    `${name}Properties`,
    `${name}Attributes`,
    `${name}Events`,
  ]);
  const entries = elements.map(
    ({ tagName, name, description = '' }) =>
      `/** ${description.split('\n')[0] ?? ''} */
      '${tagName}': Tag<${name}, ${name}Properties, ${name}Attributes, ${name}Events>;`,
  );
  return new Map(
    Object.entries(frameworks).map(([framework, { imports, types, declare }]) => [
      framework,
      `${imports}
       import type { ${classes.join(', ')} } from '../esm/index.js';
       import type { EventOn, ${described.join(', ')} } from './elements.js';

       ${types}

       ${declare(entries.join('\n'))}
      `,
    ]),
  );
};
