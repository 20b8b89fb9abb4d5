export { search } from '../model/search.js';
/**
 * Marks the words of a query in these elements, in place of what was marked before.
 * The text nodes stay as they are: they belong to the templates.
 */
export declare const mark: (owner: object, roots: readonly Element[], query: string) => void;
