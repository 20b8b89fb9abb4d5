import type { en } from './en.js';
type Widened<T> = T extends string ? string : T;
/** The words of one language: the same keys as English. */
export type Words = {
    readonly [Key in keyof typeof en]: Widened<(typeof en)[Key]>;
};
export {};
