import { type Fault, placeIn } from './fault.js';
import { didYouMean, expected, quote } from './fault-message.js';
import { nearest } from './near-miss.js';

/** As much of a schema as says what there is to read. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
}

export interface PlainCopy {
  readonly value: unknown;
  /** Unknown fields that come near an optional one that is missing. */
  readonly faults: readonly Fault[];
  /** Unknown fields that come near a required one, by the place where it is missing. */
  readonly hints: ReadonlyMap<string, string>;
}

/** In all lists together: the same item a thousand times in the same list a thousand times must not stop a page. */
const mostItems = 250_000;

const hasFields = (option: Shape | string): option is Shape =>
  typeof option === 'object' && option.entries !== undefined;

const containerOf = (shape: Shape): Shape =>
  shape.wrapped ? containerOf(shape.wrapped) : (shape.options?.find(hasFields) ?? shape);

/** Stands for what is no JSON, or of no use where it is: no schema takes a symbol. */
const standIn = (value: unknown): symbol => {
  const type = Array.isArray(value) ? 'list' : typeof value;
  return Symbol(`${type === 'object' ? 'an' : 'a'} ${type}`);
};

/** Dates and addresses say themselves what they are in JSON; lists only where a library has taught them to. */
const readAsJson = (read: () => unknown): unknown => {
  const value = read() as { readonly toJSON?: () => unknown } | null | undefined;
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && typeof value?.toJSON === 'function' ? value.toJSON() : value;
};

/**
 * Copies of any value whatsoever what a schema has a name for, and reads each part once: what is behind has no getter,
 * proxy or cycle that could change or throw later, and what has no name is not looked at.
 */
export const plainCopy = (schema: Shape, given: unknown): PlainCopy => {
  const faults: Fault[] = [];
  const hints = new Map<string, string>();
  let itemsLeft = mostItems;

  const copyFields = (entries: Readonly<Record<string, Shape>>, from: object, place: string) => {
    const keys = Object.keys(from);
    const unknown = keys
      .filter((key) => !Object.hasOwn(entries, key) && /^[\w -]{1,40}$/.test(key))
      .slice(0, 20);
    const fields = Object.entries(entries).flatMap(([key, shape]): [string, unknown][] => {
      const isOptional = shape.type === 'optional';
      const value = keys.includes(key)
        ? copy(shape, () => Reflect.get(from, key), placeIn(place, key))
        : undefined;
      if (value !== undefined) return [[key, value]];
      const near = nearest(key, unknown);
      if (near !== undefined && isOptional) {
        faults.push({
          path: placeIn(place, near),
          message: expected('a known field', near),
          ...didYouMean(key),
        });
      } else if (near !== undefined) {
        hints.set(placeIn(place, key), `${near}: did you mean ${quote(key)}?`);
      }
      return isOptional ? [] : [[key, undefined]];
    });
    return Object.fromEntries(fields);
  };

  const copyItems = (item: Shape, from: readonly unknown[], place: string) => {
    const { length } = from;
    if (!(length <= itemsLeft)) return Symbol(`more than ${String(mostItems)} items in all`);
    itemsLeft -= length;
    // No Array.from: libraries have one of their own that knows nothing of the second argument.
    return [...new Array<undefined>(length)].map((_, index) =>
      copy(item, () => from[index], placeIn(place, index)),
    );
  };

  const copy = (shape: Shape, read: () => unknown, place: string): unknown => {
    try {
      const value = readAsJson(read);
      const { entries, item } = containerOf(shape);
      if (item && Array.isArray(value)) return copyItems(item, value, place);
      if (typeof value === 'object' && value && entries && !Array.isArray(value))
        return copyFields(entries, value, place);
      return value === null || /^(string|number|boolean|undefined)$/.test(typeof value)
        ? value
        : standIn(value);
    } catch {
      return Symbol('something that cannot be read');
    }
  };

  return { value: copy(schema, () => given, ''), faults, hints };
};
