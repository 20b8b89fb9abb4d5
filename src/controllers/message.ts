import type { ReactiveControllerHost } from 'lit';
import type { ProgressWords } from '../i18n/words.js';
import type { Message } from '../context/message.js';
import type { ProgressProblem } from './progress.js';

/** In the words of whatever language the page has then. */
export type Telling = (words: ProgressWords) => Message;

const problems: Readonly<Record<ProgressProblem, Telling>> = {
  notKept: ({ notKept: text }) => ({ text }),
  notSaved: ({ notSaved: text }) => ({ text }),
  unreadable: ({ progressUnreadable: text }) => ({ text }),
};

/** What the reader of an element is told of their progress. */
export class MessageController {
  message: Telling | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  tell(message: Telling | undefined): void {
    this.message = message;
    this.#host.requestUpdate();
  }

  /** Undefined where there is none any more: what was told of one is taken back, other messages stay. */
  tellProblem(problem: ProgressProblem | undefined): void {
    if (problem) this.tell(problems[problem]);
    else if (this.message && Object.values(problems).includes(this.message)) this.tell(undefined);
  }
}
