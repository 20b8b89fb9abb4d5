import { type TemplateResult } from 'lit';
import type { ProgressWords } from '../i18n/words.js';
import type { Action, FileAction } from '../context/message.js';
export interface ProgressMenuView {
    readonly label: string;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
    readonly actions: readonly (Action | FileAction)[];
    /** The reader's own start date; undefined where it is not theirs to set. */
    readonly start: string | undefined;
    readonly onStart: ((date: string) => void) | undefined;
    readonly words: ProgressWords;
}
/** What can be done with progress and plan: a button in the toolbar, and what it opens below. */
export declare const progressMenuView: (view: ProgressMenuView) => TemplateResult;
