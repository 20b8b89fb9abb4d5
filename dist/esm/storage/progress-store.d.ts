import type { ProgressData } from '../model/progress-data.js';
/**
 * Where a host keeps progress instead of the browser's own storage. Both methods may do so at once or give a promise; what
 * they throw, or reject with, is a failure that the reader is told about.
 *
 * Loading and saving of one roadmap never overlap: what is changed while a save is under way goes together in the next.
 * So a promise should settle in the end.
 */
export interface ProgressStore {
    /** What was last saved for the roadmap of that id; `null` or `undefined` when nothing was. */
    load(id: string): unknown;
    /** Keeps the value, plain JSON, instead of what was saved before. What it gives is only waited for. */
    save(id: string, value: ProgressData): unknown;
}
