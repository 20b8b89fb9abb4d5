import type { ProgressStore } from './progress-store.js';
interface LocalStore extends ProgressStore {
    /**
     * Tells what others have saved: other tabs, and other copies of this code on the same page. Nothing when they have
     * cleared it.
     *
     * @param onReturn the reader has come back to this page, which heard of nothing while they were away
     * @returns what ends it
     */
    readonly watch: (id: string, onChange: (value: unknown) => void, onReturn?: () => void) => () => void;
}
/** Keeps progress in this browser; throws where that is forbidden or full. */
export declare const localStore: LocalStore;
export {};
