import type { Duration } from '../model/roadmap.js';
import type { PhaseWords } from './words.js';

type UnitDisplay = 'long' | 'short';
type Range = Exclude<Duration, 'ongoing'>;

const formats = new Map<string, Intl.NumberFormat>();

const unitFormat = (locale: string, unit: string, unitDisplay: UnitDisplay): Intl.NumberFormat => {
  const key = `${locale} ${unit} ${unitDisplay}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  formats.set(key, format);
  return format;
};

const englishUnits = {
  long: { week: 'week', month: 'month' },
  short: { week: 'wk', month: 'mth' },
} as const;

/** As Intl has it, whose first number format takes a browser longer than it takes to draw the whole roadmap. */
const inEnglish = ({ min, max, unit }: Range, unitDisplay: UnitDisplay): string =>
  `${min === max ? '' : `${String(min)}–`}${String(max)} ${englishUnits[unitDisplay][unit]}${max === 1 ? '' : 's'}`;

/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
export const formatDuration = (
  duration: Duration,
  { locale, ongoing }: Pick<PhaseWords, 'locale' | 'ongoing'>,
  unitDisplay: UnitDisplay = 'long',
): string => {
  if (duration === 'ongoing') return ongoing;
  if (locale === 'en') return inEnglish(duration, unitDisplay);
  const { min, max, unit } = duration;
  const format = unitFormat(locale, unit, unitDisplay);
  return min === max ? format.format(min) : format.formatRange(min, max);
};
