import { en } from '../../src/i18n/en.js';
import { enNotices } from '../../src/i18n/en-notices.js';
import { enProgress } from '../../src/i18n/en-progress.js';
import { enSearch } from '../../src/i18n/en-search.js';
import type { AllWords } from '../../src/i18n/words.js';

/** Every word of the source, which the widget has in parts. */
export const english: AllWords = { ...en, ...enProgress, ...enSearch, ...enNotices };
