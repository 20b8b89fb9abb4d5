import { openAtFirst } from '../model/open.js';
import type { Roadmap } from '../model/roadmap.js';
import { type DisclosureController, idOf } from './disclosure.js';

/** What is open at first: anew for another roadmap or wish, and once more when progress is known that was not. */
export class OpeningController {
  /** Ids of phases and questions; a new set whenever everything starts anew. */
  atFirst: ReadonlySet<string> = new Set();

  readonly #disclosure: DisclosureController;
  #open: string | undefined;
  #id: string | undefined;
  #isKnown = false;

  constructor(disclosure: DisclosureController) {
    this.#disclosure = disclosure;
  }

  /**
   * @param open the author's wish
   * @param done ids of the topics that are done; undefined while they are not known
   */
  take(open: string, roadmap: Roadmap, done: ReadonlySet<string> | undefined): void {
    const isLate = done !== undefined && !this.#isKnown && this.#isUntouched;
    if (open !== this.#open || roadmap.id !== this.#id || isLate) {
      this.atFirst = openAtFirst(open, roadmap, done);
      this.#disclosure.reset(this.atFirst);
    }
    this.#open = open;
    this.#id = roadmap.id;
    this.#isKnown = done !== undefined;
  }

  /** Whether the reader has left everything as it was at first. */
  get #isUntouched(): boolean {
    return this.#disclosure.all.every(
      (details) => details.open === this.atFirst.has(idOf(details)),
    );
  }
}
