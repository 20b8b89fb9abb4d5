import { keptDone } from '../../../src/storage/kept.js';
import { sharedProgress } from '../../../src/storage/shared-progress.js';

const tab = { keptDone, sharedProgress };
export type TabWindow = Window & typeof globalThis & { readonly tab: typeof tab };

/** What a page has to itself: its own copies of all modules. */
Object.assign(window, { tab });
