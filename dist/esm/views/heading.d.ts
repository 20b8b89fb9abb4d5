import { type TemplateResult } from 'lit';
/** A real heading of any level; below the sixth HTML has none, so deeper ones stay there. */
export declare const heading: (level: number, part: string, content: unknown) => TemplateResult;
