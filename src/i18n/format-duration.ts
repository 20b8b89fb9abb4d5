import type { Duration } from '../model/roadmap.js';
import type { PhaseWords } from './words.js';

type UnitDisplay = 'long' | 'short';

const formats = new Map<string, Intl.NumberFormat>();

const unitFormat = (locale: string, unit: string, unitDisplay: UnitDisplay): Intl.NumberFormat => {
  const key = `${locale} ${unit} ${unitDisplay}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  formats.set(key, format);
  return format;
};

/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
export const formatDuration = (
  duration: Duration,
  words: Pick<PhaseWords, 'locale' | 'ongoing'>,
  unitDisplay: UnitDisplay = 'long',
): string => {
  if (duration === 'ongoing') return words.ongoing;
  const { min, max, unit } = duration;
  const format = unitFormat(words.locale, unit, unitDisplay);
  return min === max ? format.format(min) : format.formatRange(min, max);
};
