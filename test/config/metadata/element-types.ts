import {
  type Attribute,
  type ElementDeclaration,
  elementsOf,
  type Field,
  isField,
  type Item,
  type Manifest,
} from './schema.js';

/** Suggests words without refusing others, which TypeScript would otherwise forget. */
const anyText = '(string & {})';

const typeOf = (text: string): string => {
  const parts = text.split(' | ').filter((part) => part !== 'undefined');
  if (parts.includes('number')) return parts.filter((part) => !/^\d+$/.test(part)).join(' | ');
  const hasWords = parts.some((part) => part.startsWith("'"));
  return parts.map((part) => (part === 'string' && hasWords ? anyText : part)).join(' | ');
};

const entry = (name: string, type: string, { description }: Item): string =>
  `/** ${description ?? ''} */\n'${name}'?: ${type} | undefined;`;

const properties = ({ members }: ElementDeclaration): readonly Field[] =>
  members.filter(isField).filter(({ static: isStatic, readonly }) => !isStatic && !readonly);

const propertyOf = (field: Field): string =>
  entry(field.name, typeOf(field.type?.text ?? ''), field);

/** In markup a number is written as text as well. */
const attributeOf = (attribute: Attribute): string => {
  const type = typeOf(attribute.type?.text ?? '');
  return entry(attribute.name, type === 'number' ? 'number | `${number}`' : type, attribute);
};

const interfacesOf = (element: ElementDeclaration): string => {
  const { name, tagName, attributes, events } = element;
  const dashed = attributes.filter(({ name: attribute, fieldName }) => attribute !== fieldName);
  return `
    /** What can be set on \`<${tagName}>\`, by the names of its properties. */
    export interface ${name}Properties { ${properties(element).map(propertyOf).join('\n')} }

    /** The same by the names of its attributes, where they are others. */
    export interface ${name}Attributes { ${dashed.map(attributeOf).join('\n')} }

    /** What \`<${tagName}>\` fires. */
    export interface ${name}Events {
      ${events.map((event) => `/** ${event.description ?? ''}. */\n'${event.name}': ${event.type.text};`).join('\n')}
    }`;
};

const named = (code: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));

/** Types of what can be set and heard, which those of each framework are made of. */
export const elementTypes = (manifest: Manifest): string => {
  const code = elementsOf(manifest).map(interfacesOf).join('\n');
  const events = new Set(
    elementsOf(manifest).flatMap((element) => element.events.map(({ type }) => type.text)),
  );
  return `import type { ${[...events, ...named(code, ['ProgressStore', 'Roadmap'])].sort().join(', ')} } from '../esm/index.js';
    ${code}

    /** An event of an element, which knows whose listener is called. */
    export type EventOn<Target, Fired> = Fired & { readonly currentTarget: Target };
  `;
};
