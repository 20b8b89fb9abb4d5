import type { PhaseExtras } from '../context/phase-extras.js';
import type { Words } from '../i18n/words.js';
/**
 * What the phases of a whole roadmap have besides their content.
 *
 * @param hrefOf the address that leads to a phase
 */
export declare const phaseExtras: (words: Words, hrefOf: (id: string) => string) => PhaseExtras;
