import type { ReactiveControllerHost } from 'lit';
import { en } from '../../../src/i18n/en.js';
import type { Words } from '../../../src/i18n/words.js';

interface Languages {
  readonly loadWords: (tag: string) => Promise<Words | undefined>;
}

/** The words of the latest language, which come from beside the scripts. */
export class FallbackWords {
  readonly #host: ReactiveControllerHost;
  #tag = '';
  #words: Words | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** English until they are there, and where there are none. */
  of(tag: string, folder: string): Words {
    if (tag !== this.#tag) {
      this.#tag = tag;
      this.#words = undefined;
      if (tag !== '' && tag !== 'en') void this.#load(tag, folder);
    }
    return this.#words ?? en;
  }

  async #load(tag: string, folder: string): Promise<void> {
    try {
      const { loadWords } = (await import(
        /* @vite-ignore */ `${folder}roadmap-languages.js`
      )) as Languages;
      const words = await loadWords(tag);
      if (tag !== this.#tag) return;
      this.#words = words;
      this.#host.requestUpdate();
    } catch {
      // On a page that is opened as a file browsers refuse it.
    }
  }
}
