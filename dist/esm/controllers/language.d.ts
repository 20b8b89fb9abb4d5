import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AllWords } from '../i18n/words.js';
/** The widget's own words in the language of its place in the page, also when that changes. */
export declare class LanguageController implements ReactiveController {
    #private;
    /** Undefined for English, which the elements have with them. */
    words: AllWords | undefined;
    /** The language tag that the page says, or nothing. */
    tag: string;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
}
