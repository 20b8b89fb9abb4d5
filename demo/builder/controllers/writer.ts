import type { ReactiveControllerHost } from 'lit';
import type { Roadmap } from '../../../src/model/roadmap.js';
import { fallbackHtml } from '../fallback.js';
import { policyOf } from '../policy.js';
import { styleText } from '../snippets/markup.js';
import { ownScriptText } from '../snippets/own.js';
import { rulesOf } from '../snippets/pasted.js';
import { type Setup, setupOf, type Surroundings } from '../snippets/setup.js';
import type { State } from '../state.js';
import { FallbackWords } from './fallback-words.js';
import { TextHash } from './text-hash.js';

/** What the builder is told of the files that it writes about. */
export type Files = Pick<Surroundings, 'here' | 'version' | 'hashes' | 'themes'>;

/** What snippets are written from; hashes and words of other languages take a moment and come into it later. */
export class Writer {
  readonly #words: FallbackWords;
  readonly #styleHash: TextHash;
  readonly #scriptHash: TextHash;

  constructor(host: ReactiveControllerHost) {
    this.#words = new FallbackWords(host);
    this.#styleHash = new TextHash(host);
    this.#scriptHash = new TextHash(host);
  }

  /** @param own a roadmap that has been pasted, as JSON */
  setupOf(state: State, files: Files, roadmap: Roadmap, own: string | undefined): Setup {
    const words = this.#words.of(state.lang, files.here);
    const fallback = state.fallback ? fallbackHtml(state, roadmap, words) : '';
    return setupOf(state, { ...files, levels: roadmap.levels, own, fallback });
  }

  policyOf(setup: Setup): string {
    const style = setup.isPackage ? '' : styleText(rulesOf(setup));
    return policyOf(setup, {
      style: this.#styleHash.of(style),
      script: this.#scriptHash.of(ownScriptText(setup)),
    });
  }
}
