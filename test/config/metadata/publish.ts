import type { AnalyzedClass, AnalyzedItem } from './analyze.js';
import type {
  Attribute,
  ClassDeclaration,
  CssProperty,
  ElementDeclaration,
  Field,
  Item,
  Member,
  Method,
  Type,
} from './schema.js';

/** What is known of the code besides its documentation. */
export interface Knowledge {
  /** Types that are a choice of words, by their names. */
  readonly literals: ReadonlyMap<string, string>;
  /** Default of each token, in the order in which they are to be listed. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Called by the browser, not by a page. */
const lifecycle = /^(adopted|attributeChanged|connected|connectedMove|disconnected)Callback$/;

const isPublic = ({ name, privacy = 'public' }: AnalyzedItem): boolean =>
  privacy === 'public' && !name.startsWith('#') && !lifecycle.test(name);

const plain = ({ name, description }: Item): Item => ({
  name,
  // Lines are broken to fit the sources; what is apart stays apart.
  ...(description !== undefined && { description: description.replace(/(?<!\n)\n(?!\n)/g, ' ') }),
});

const generations = ['RoadmapElement', 'TrackedElement'];

/** What all elements have comes first, what is one's own last. */
const fromTheTop = <Entry extends AnalyzedItem>(items: readonly Entry[] = []): readonly Entry[] => {
  const generationOf = ({ inheritedFrom }: Entry): number => {
    const generation = generations.indexOf(inheritedFrom?.name ?? '');
    return generation < 0 ? generations.length : generation;
  };
  return items.toSorted((one, other) => generationOf(one) - generationOf(other));
};

const typeOf = (type: Type | undefined, { literals }: Knowledge): Type => ({
  text: (type?.text ?? 'string').replace(/\b[A-Z]\w*\b/g, (name) => literals.get(name) ?? name),
});

const fieldOf = (field: Field, attributes: readonly Attribute[], known: Knowledge): Field => {
  const type = typeOf(field.type, known);
  const value =
    field.default ??
    attributes.find(({ name }) => name === field.attribute)?.default ??
    (type.text === 'boolean' ? 'false' : undefined);
  return {
    kind: 'field',
    ...plain(field),
    ...(field.static && { static: true }),
    ...(field.readonly && { readonly: true }),
    type,
    // What cannot be set has a value, but none by default.
    ...(value !== undefined && !field.readonly && { default: value }),
    ...(field.attribute !== undefined && { attribute: field.attribute }),
    ...(field.reflects && { reflects: true }),
  };
};

const methodOf = (method: Method): Method => ({
  kind: 'method',
  ...plain(method),
  ...(method.parameters && { parameters: method.parameters }),
  return: method.return ?? { type: { text: 'void' } },
});

const membersOf = (
  { members = [], attributes = [] }: AnalyzedClass,
  known: Knowledge,
): readonly Member[] => {
  const open = members.filter(isPublic);
  return [
    ...open.flatMap((member) =>
      member.kind === 'field' ? [fieldOf(member, attributes, known)] : [],
    ),
    ...open.flatMap((member) => (member.kind === 'method' ? [methodOf(member)] : [])),
  ];
};

const attributeOf = (member: Member): readonly Attribute[] => {
  if (member.kind !== 'field' || member.attribute === undefined) return [];
  const { name: fieldName, description, type, default: value, attribute: name } = member;
  return [
    {
      name,
      ...(description !== undefined && { description }),
      type: { text: (type?.text ?? '').replace(/ \| undefined$/, '') },
      ...(value !== undefined && { default: value }),
      fieldName,
    },
  ];
};

const tokensOf = (
  { cssProperties = [] }: AnalyzedClass,
  { tokens }: Knowledge,
): readonly CssProperty[] => {
  const order = [...tokens.keys()];
  const placeOf = ({ name }: Item): number =>
    order.includes(name) ? order.indexOf(name) : order.length;
  return cssProperties
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((token) => {
      const value = tokens.get(token.name);
      return { ...plain(token), ...(value !== undefined && { default: value }) };
    });
};

/** An event as users know it. */
export const publishEvent = (found: AnalyzedClass, known: Knowledge): ClassDeclaration => ({
  kind: 'class',
  ...plain(found),
  superclass: { name: 'Event', package: 'global:' },
  members: membersOf(found, known),
});

/** An element as users know it: nothing private, and no class that they cannot import. */
export const publishElement = (
  tagName: string,
  found: AnalyzedClass,
  known: Knowledge,
): ElementDeclaration => {
  const members = membersOf(found, known);
  return {
    kind: 'class',
    ...plain(found),
    customElement: true,
    tagName,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: members.flatMap(attributeOf),
    members,
    events: fromTheTop(found.events).map((event) => ({
      ...plain(event),
      type: event.type ?? { text: 'Event' },
    })),
    slots: fromTheTop(found.slots).map(plain),
    cssParts: fromTheTop(found.cssParts).map(plain),
    cssProperties: tokensOf(found, known),
    cssStates: fromTheTop(found.cssStates).map(plain),
  };
};
