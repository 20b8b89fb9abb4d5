import type { FormatRange } from './words.js';
/** How a language writes a range of weeks or months, such as “4 bis 6 Wochen”. */
export declare const rangeFormat: (locale: string) => FormatRange;
