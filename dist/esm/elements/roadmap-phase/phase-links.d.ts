import type { html as Html } from 'lit';
import type { PhaseExtras } from '../../context/phase-extras.js';
import { type PermalinkTarget } from '../../controllers/permalink-target.js';
import type { Words } from '../../i18n/words.js';
/**
 * Follows the links to a phase that stands alone, and draws the one to copy.
 *
 * @param html that of the element, lest a second Lit be loaded for one line
 * @param words those of the moment; undefined for English
 */
export declare const phaseLinks: (html: typeof Html, target: PermalinkTarget, words: () => Words | undefined) => PhaseExtras;
