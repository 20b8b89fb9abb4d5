/** A number in the digits and separators of a language. */
export declare const formatNumber: (locale: string, value: number) => string;
