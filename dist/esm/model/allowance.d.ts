import type { Fault } from './fault.js';
/** What is left of the budget while one roadmap is read. */
export declare class Allowance<Place> {
    #private;
    /** @param tell takes a fault and the place where the budget was exceeded */
    constructor(tell: (place: Place, fault: Omit<Fault, 'path'>) => void);
    /** How many items of a list are read. */
    itemsOf(length: number, key: string | number, place: Place): number;
    /** Whether another item of a list is read. */
    hasRoom(place: Place): boolean;
    /**
     * As much of a text as is read.
     *
     * @param isShown whether a part of it is better than nothing
     */
    textOf(text: string, isShown: boolean, place: Place): string | symbol;
    /** Unknown fields of an object for which it is guessed what they mean. */
    guessable(fields: readonly string[]): readonly string[];
}
