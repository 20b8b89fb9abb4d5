import type { Roadmap } from '../../../src/model/roadmap.js';
import type { Defaults } from '../defaults.js';
import type { Own } from '../own-roadmap.js';
import type { State } from '../state.js';

/** What the controls show, and how they say what has been chosen. */
export interface View {
  readonly state: State;
  /** The roadmap that is shown: the bundled one, or one's own. */
  readonly roadmap: Roadmap;
  /** What tokens are under the theme that has been chosen. */
  readonly defaults: Defaults;
  /** Whether the preview was below the controls at first: these are then closed, so that it is in sight. */
  readonly isNarrow: boolean;
  readonly change: (change: Partial<State>) => void;
  /** A roadmap of one's own as it has been pasted, dropped or fetched. */
  readonly text: string;
  readonly own: Own | undefined;
  /** Whether the address brought one along. What is open after that is the reader's affair. */
  readonly cameWithOwn: boolean;
  readonly readFile: (file: File | undefined) => void;
  readonly changeText: (text: string) => void;
  readonly reset: () => void;
  readonly isTooLong: boolean;
}
