/** A whole number in English, without Intl, whose first use is slow. */
export declare const wholeInEnglish: (value: number) => string;
/** A number in the digits and separators of a language. */
export declare const formatNumber: (locale: string, value: number) => string;
