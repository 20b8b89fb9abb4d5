import type { Roadmap } from '../model/roadmap.js';

/** Lets `--roadmap-level-<id>` colour the levels of any roadmap: through CSSOM, since strict pages allow no style attribute. */
export const nameLevelTokens = (root: ParentNode, roadmap: Roadmap | undefined): void => {
  const base = root.querySelector<HTMLElement>('.roadmap');
  roadmap?.levels.forEach(({ id }, index) => {
    base?.style.setProperty(`--_level-${String(index + 1)}`, `var(--roadmap-level-${id})`);
  });
};
