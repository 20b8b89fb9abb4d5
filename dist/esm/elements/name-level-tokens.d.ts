import type { Roadmap } from '../model/roadmap.js';
/** Lets `--roadmap-level-<id>` colour the levels of any roadmap: through CSSOM, since strict pages allow no style attribute. */
export declare const nameLevelTokens: (root: ParentNode, roadmap: Roadmap | undefined) => void;
