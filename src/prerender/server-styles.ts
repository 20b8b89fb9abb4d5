import type { Roadmap } from '../model/roadmap.js';

// What needs a script does not show where there is none.
const withoutScripts =
  "@media (scripting:none){[part='controls'],[part='permalink']{display:none!important}" +
  "button[part='tool']{pointer-events:none}}";

/** The rules of a prerendered element: its own, and what the element itself does by other means in a browser. */
export const serverStyles = (rules: readonly string[], { levels }: Roadmap): string => {
  const tokens = levels.map(
    ({ id }, index) => `--_level-${String(index + 1)}:var(--roadmap-level-${id});`,
  );
  return `${rules.join('')}.roadmap{${tokens.join('')}}${withoutScripts}`;
};
