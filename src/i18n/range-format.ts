import type { FormatRange } from './words.js';

/** How a language writes a range of weeks or months, such as “4 bis 6 Wochen”. */
export const rangeFormat = (locale: string): FormatRange => {
  const formats = new Map<string, Intl.NumberFormat>();
  return ({ min, max, unit }, unitDisplay) => {
    const key = `${unit} ${unitDisplay}`;
    const format =
      formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    formats.set(key, format);
    return min === max ? format.format(min) : format.formatRange(min, max);
  };
};
