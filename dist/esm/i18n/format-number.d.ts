/** A number in the digits and separators of a language; whole ones in English without Intl, whose first use is slow. */
export declare const formatNumber: (locale: string, value: number) => string;
