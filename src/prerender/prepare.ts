import { en } from '../i18n/en.js';
import { loadWords } from '../i18n/languages.js';
import type { AllWords, Words } from '../i18n/words.js';
import { bundled } from '../loader/bundled.js';
import { oneOf } from '../model/allowed.js';
import type { Fault } from '../model/fault.js';
import { parseRoadmap } from '../model/parse.js';
import type { Roadmap } from '../model/roadmap.js';
import { type Format, formats, type SharedOptions } from './options.js';

/** Nothing of what was asked for can be shown: its `faults` say why. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path || '(whole)'}: ${message}`).join('\n'));
    this.faults = faults;
  }
}

/** What is shown, checked, and in which words. */
export interface Prepared {
  readonly format: Format;
  readonly roadmap: Roadmap;
  /** Of the page, as far as it is known. */
  readonly lang?: string | undefined;
  /** Undefined for English, which the elements have with them. */
  readonly language: AllWords | undefined;
  readonly words: Words;
  /** Ids of the phases and questions that do not step back; undefined where none does. */
  readonly left?: ReadonlySet<string> | undefined;
}

const check = ({ roadmap: given, onFaults }: SharedOptions): Roadmap => {
  if ((given ?? undefined) === undefined) return bundled;
  const { roadmap, faults } = parseRoadmap(given);
  if (!roadmap) throw new PrerenderError(faults);
  if (faults.length > 0) onFaults?.(faults);
  return roadmap;
};

export const prepare = async (options: SharedOptions): Promise<Prepared> => {
  const language = await loadWords(options.lang ?? '');
  return {
    format: oneOf(formats, options.format, 'dsd'),
    roadmap: check(options),
    lang: options.lang,
    language,
    words: language ?? en,
  };
};
