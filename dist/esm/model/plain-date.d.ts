/** Whether it is a date of the calendar, written `YYYY-MM-DD`. */
export declare const isPlainDate: (text: unknown) => text is string;
/** The date that many whole days later, or earlier. */
export declare const addDays: (date: string, days: number) => string;
/** The same day of the month that many whole months later, or earlier; the last one where that month is shorter. */
export declare const addMonths: (date: string, months: number) => string;
/** How many days it is from one date to another; less than none where that is earlier. */
export declare const daysBetween: (from: string, to: string) => number;
/** The date that the reader's own calendar shows. */
export declare const today: (now?: Date) => string;
