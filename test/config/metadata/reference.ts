import { bundled } from '../../../src/loader/bundled.js';
import { elementSection } from './element-section.js';
import { code, inLine, type Row, table } from './markdown.js';
import {
  classesOf,
  type ElementDeclaration,
  elementsOf,
  isField,
  type Item,
  type Manifest,
} from './schema.js';

/** An item with the elements that have it. */
interface Shared<Entry extends Item> {
  readonly item: Entry;
  readonly tags: readonly string[];
}

/** Each of what elements have, once, in the words of the first. */
const shared = <Entry extends Item>(
  elements: readonly ElementDeclaration[],
  of: (element: ElementDeclaration) => readonly Entry[],
): readonly Shared<Entry>[] => {
  const found = new Map<string, Shared<Entry>>();
  for (const element of elements) {
    for (const item of of(element)) {
      const { item: first, tags } = found.get(item.name) ?? { item, tags: [] };
      found.set(item.name, { item: first, tags: [...tags, element.tagName] });
    }
  }
  return [...found.values()];
};

const owners = (tags: readonly string[], all: readonly ElementDeclaration[]): string =>
  tags.length === all.length ? 'all' : tags.map((tag) => code(`<${tag}>`)).join(', ');

const eventsTable = (manifest: Manifest): string => {
  const elements = elementsOf(manifest);
  const classes = classesOf(manifest);
  const fieldsOf = (type: string): string =>
    (classes.get(type)?.members ?? [])
      .filter(isField)
      .map(({ name, description = '' }) => `${code(name)}: ${inLine(description)}`)
      .join('<br>');
  return table(
    ['event', 'of', 'when', 'what it carries'],
    shared(elements, ({ events }) => events).map(({ item, tags }) => [
      code(item.name),
      owners(tags, elements),
      item.description ?? '',
      fieldsOf(item.type.text),
    ]),
  );
};

const itemsTable = (
  manifest: Manifest,
  what: string,
  of: (element: ElementDeclaration) => readonly Item[],
  nameOf: (name: string) => string = code,
): string => {
  const elements = elementsOf(manifest);
  return table(
    [what, 'of', 'what it is'],
    shared(elements, of).map(({ item, tags }) => [
      nameOf(item.name),
      owners(tags, elements),
      item.description ?? '',
    ]),
  );
};

const tokensTable = (manifest: Manifest): string => {
  const elements = elementsOf(manifest);
  return table(
    ['token', 'of', 'default', 'what it colours or measures'],
    shared(elements, ({ cssProperties }) => cssProperties).map(({ item, tags }) => [
      code(item.name),
      owners(tags, elements),
      item.default === undefined ? 'one of eight hues' : code(item.default),
      item.description ?? '',
    ]),
  );
};

/** Parts in the order in which they come, a table for each group that the same elements have. */
const partTables = (manifest: Manifest): string => {
  const elements = elementsOf(manifest);
  const groups = new Map<string, Row[]>();
  for (const { item, tags } of shared(elements, ({ cssParts }) => cssParts)) {
    const of = owners(tags, elements);
    const row = [code(item.name), item.description ?? ''];
    groups.set(of, [...(groups.get(of) ?? []), row]);
  }
  return [...groups]
    .map(
      ([of, rows]) =>
        `Of ${of === 'all' ? 'all three elements' : of}:\n\n${table(['part', 'what it is'], rows)}`,
    )
    .join('\n\n');
};

const phaseIds = (): string => bundled.phases.map(({ id }) => code(id)).join(', ');

/** The reference as Markdown, for the README. */
export const reference = (manifest: Manifest): string => `## Reference

Every attribute has a property of the same name in camelCase and may change at any time. A value that is not known counts
as the default.

${elementsOf(manifest).map(elementSection).join('\n\n')}

### Events

All bubble and leave the shadow tree.

${eventsTable(manifest)}

### Slots

${itemsTable(
  manifest,
  'slot',
  ({ slots }) => slots,
  (name) => (name === '' ? '(no name)' : code(name)),
)}

The ids of the bundled phases: ${phaseIds()}.

### Tokens

CSS custom properties, all optional; set them on the element or on anything around it.

${tokensTable(manifest)}

### Parts

For \`::part()\`. Those of phases and questions that you place inside a \`<mlops-roadmap>\` yourself belong to these,
not to the element around them.

${partTables(manifest)}

### States

For \`:state()\`.

${itemsTable(manifest, 'state', ({ cssStates }) => cssStates)}
`;
