import { nothing, type TemplateResult } from 'lit';
/**
 * A real heading of any level; below the sixth HTML has none, so deeper ones stay there.
 *
 * @param lang where it is of the widget's own words, among those of a roadmap that may be in another language
 */
export declare const heading: (level: number, part: string, content: unknown, lang?: string | typeof nothing) => TemplateResult;
