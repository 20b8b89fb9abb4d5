import type { ReactiveControllerHost } from 'lit';
import type { ProgressWords } from '../i18n/words.js';
import type { Message } from '../context/message.js';
import type { ProgressProblem } from './progress.js';
/** In the words of whatever language the page has then. */
export type Telling = (words: ProgressWords) => Message;
/** What the reader of an element is told of their progress. */
export declare class MessageController {
    #private;
    message: Telling | undefined;
    constructor(host: ReactiveControllerHost);
    tell(message: Telling | undefined): void;
    /** Undefined where there is none any more: what was told of one is taken back, other messages stay. */
    tellProblem(problem: ProgressProblem | undefined): void;
}
