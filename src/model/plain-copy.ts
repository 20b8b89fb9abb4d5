import { Allowance } from './allowance.js';
import { type Fault, type Path, pathToString } from './fault.js';
import { didYouMean, expected, quote } from './fault-message.js';
import { nearest } from './near-miss.js';
import { ownEntries } from './own-entries.js';

/** As much of a schema as says what there is to read. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
  readonly pipe?: readonly { readonly type: string }[];
}

export interface PlainCopy {
  readonly value: unknown;
  /** Unknown fields that come near an optional one that is missing, and what is beyond the budget. */
  readonly faults: readonly Fault[];
  /** Unknown fields that come near a required one, by the place where it is missing. */
  readonly hints: ReadonlyMap<string, string>;
}

/** Where something stands, written out only when something is wrong there; with nothing around it it is the whole. */
interface Place {
  readonly around: Place | undefined;
  readonly key: string | number;
}

const pathOf = (place: Place | undefined): Path =>
  place?.around ? [...pathOf(place.around), place.key] : [];

const hasFields = (option: Shape | string): option is Shape =>
  typeof option === 'object' && option.entries !== undefined;

const containerOf = (shape: Shape): Shape =>
  shape.wrapped ? containerOf(shape.wrapped) : (shape.options?.find(hasFields) ?? shape);

/** Whether a text is shown as it is, so that a part of it is better than nothing. */
const isText = ({ wrapped, pipe }: Shape): boolean =>
  wrapped ? isText(wrapped) : pipe?.some(({ type }) => type === 'non_empty') === true;

const isPlain = (value: unknown): boolean => {
  if (typeof value === 'object') return value === null;
  return ['number', 'boolean', 'undefined'].includes(typeof value);
};

/** Stands for what is no JSON, or of no use where it is: no schema takes a symbol. */
const standIn = (value: unknown): symbol => {
  const type = Array.isArray(value) ? 'list' : typeof value;
  return Symbol(`${type === 'object' ? 'an' : 'a'} ${type}`);
};

/** Dates and addresses say themselves what they are in JSON; lists only where a library has taught them to. */
const asJson = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { toJSON } = value as { readonly toJSON?: () => unknown };
  return typeof toJSON === 'function' ? toJSON.call(value) : value;
};

type Entries = Readonly<Record<string, Shape>>;

const lists = new WeakMap<Entries, readonly (readonly [string, Shape])[]>();

/** The fields of a schema: each object of data asks for them. */
const fieldsOf = (entries: Entries) => {
  const fields = lists.get(entries) ?? Object.entries(entries);
  lists.set(entries, fields);
  return fields;
};

/**
 * Copies of any value whatsoever what a schema has a name for, and reads each part once: what is behind has no getter,
 * proxy or cycle that could change or throw later, and what has no name is not looked at.
 */
export const plainCopy = (schema: Shape, given: unknown): PlainCopy => {
  const faults: Fault[] = [];
  const hints = new Map<string, string>();
  const beyond: Fault[] = [];
  const allowance = new Allowance<Place | undefined>((place, fault) => {
    beyond.push({ path: pathToString(pathOf(place)), ...fault });
  });

  const copyFields = (entries: Entries, from: object, place: Place | undefined) => {
    const placeOf = (key: string): string => pathToString([...pathOf(place), key]);
    const keys = Object.keys(from);
    const isUnknown = (key: string) => !Object.hasOwn(entries, key) && /^[\w -]{1,40}$/.test(key);
    const unknown = allowance.guessable(keys.filter(isUnknown));
    const fields: [string, unknown][] = [];
    for (const [key, shape] of fieldsOf(entries)) {
      const isOptional = shape.type === 'optional';
      const value = keys.includes(key) ? copy(shape, from, key, place) : undefined;
      if (value !== undefined || !isOptional) fields.push([key, value]);
      if (value !== undefined || unknown.length === 0) continue;
      const near = nearest(key, unknown);
      if (near === undefined) continue;
      if (isOptional) {
        faults.push({
          path: placeOf(near),
          message: expected('a known field', near),
          ...didYouMean(key),
        });
      } else {
        hints.set(placeOf(key), `${near}: did you mean ${quote(key)}?`);
      }
    }
    return ownEntries(Object.fromEntries(fields));
  };

  const copyItems = (item: Shape, from: readonly unknown[], place: Place) => {
    const items: unknown[] = [];
    const count = allowance.itemsOf(from.length, place.key, place);
    // No Array.from: libraries have one of their own that knows nothing of the second argument.
    while (items.length < count && allowance.hasRoom(place))
      items.push(copy(item, from, items.length, place));
    return items;
  };

  const copy = (shape: Shape, from: object, key: string | number, around?: Place): unknown => {
    try {
      const value = asJson(Reflect.get(from, key));
      const place = { around, key };
      if (typeof value === 'string') return allowance.textOf(value, isText(shape), place);
      if (isPlain(value)) return value;
      const { entries, item } = containerOf(shape);
      if (item && Array.isArray(value)) return copyItems(item, value, place);
      if (typeof value === 'object' && value && entries && !Array.isArray(value))
        return copyFields(entries, value, place);
      return standIn(value);
    } catch {
      return Symbol('something that cannot be read');
    }
  };

  const value = copy(schema, { given }, 'given');
  return { value, faults: [...beyond, ...faults], hints };
};
