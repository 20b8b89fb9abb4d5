const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: string): Intl.DateTimeFormat => {
  const format =
    formats.get(locale) ??
    // A plain date is read as midnight in UTC: in any other zone it could be the day before.
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
};

/** A plain date in words, such as “Dec 1, 2026”. */
export const formatDate = (locale: string, date: string): string =>
  formatOf(locale).format(new Date(date));

/** Two plain dates in words, what they share written once, such as “Dec 1, 2026 – Jan 4, 2027”. */
export const formatDates = (locale: string, start: string, end: string): string =>
  formatOf(locale)
    .formatRange(new Date(start), new Date(end))
    // Thin ones in some engines: what is prerendered in one is as wide as what another draws.
    .replace(/\u2009/g, ' ');
