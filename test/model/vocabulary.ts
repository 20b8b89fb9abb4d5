import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Every statement of schema.org, one a line: subject, predicate, object.
const file = createRequire(import.meta.url)
  .resolve('@vocabulary/schema')
  .replace(/index\.js$/, '');
const statements = readFileSync(`${file}schema.nq`, 'utf8').matchAll(
  /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](\w+)> <http:\/\/schema\.org\/(\w+)> /gm,
);

const known = new Map<string, string[]>();
for (const [, subject = '', predicate = '', object = ''] of statements) {
  const key = `${subject} ${predicate}`;
  known.set(key, [...(known.get(key) ?? []), object]);
}

const objectsOf = (subject: string, predicate: string): readonly string[] =>
  known.get(`${subject} ${predicate}`) ?? [];

/** A type and all that it is a kind of. */
const kindsOf = (type: string): readonly string[] => [
  type,
  ...objectsOf(type, 'subClassOf').flatMap(kindsOf),
];

/** Types that are written as text. */
const texts = ['Text', 'URL', 'Date', 'DateTime', 'Duration', 'DefinedTerm', 'Language'];

const isA = (type: string, allowed: readonly string[]): boolean =>
  kindsOf(type).some((kind) => allowed.includes(kind));

const faultsOfValue = (value: unknown, place: string, allowed: readonly string[]): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => faultsOfValue(item, place, allowed));
  if (typeof value === 'string')
    return texts.some((text) => allowed.includes(text)) ? [] : [`${place} is no text`];
  if (typeof value !== 'object' || value === null) return [`${place} is ${String(value)}`];
  const type = String(Reflect.get(value, '@type'));
  return [
    ...(isA(type, allowed) ? [] : [`${place} is no ${type}`]),
    ...faultsOf(value as Readonly<Record<string, unknown>>, place),
  ];
};

/** What schema.org does not know of a thing: its type, properties that the type lacks, values of another type. */
export const faultsOf = (thing: Readonly<Record<string, unknown>>, place = ''): string[] => {
  const type = String(thing['@type']);
  if (objectsOf(type, 'subClassOf').length === 0) return [`${place} is an unknown ${type}`];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const here = `${place}${type}.${name}`;
    const belongs = isA(type, objectsOf(name, 'domainIncludes'));
    return [
      ...(belongs ? [] : [`${here} is unknown`]),
      ...faultsOfValue(value, here, objectsOf(name, 'rangeIncludes')),
    ];
  });
};
