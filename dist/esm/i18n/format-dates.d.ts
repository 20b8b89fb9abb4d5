/** A plain date in words, such as “Dec 1, 2026”. */
export declare const formatDate: (locale: string, date: string) => string;
/** Two plain dates in words, what they share written once, such as “Dec 1, 2026 – Jan 4, 2027”. */
export declare const formatDates: (locale: string, start: string, end: string) => string;
