import type { Roadmap } from '../model/roadmap.js';

// What needs a script does not show where there is none.
const withoutScripts =
  "@media (scripting:none){[part='controls'],[part='permalink']{display:none!important}}";

// As wide and high as the button that takes its place.
const tools = "span[part='tool']{display:inline-block;min-block-size:1.75em;text-align:center}";

// How far the reader is nobody knows yet: it has its room. That which the element itself keeps free until then, as soon as
// there is a script, would come on top of it.
const unknown =
  "[part='progress'],[part='count'],[part='status']{visibility:hidden}" +
  "[part='facts']::before,:is([part='facts'],[part='controls'])::after{content:none!important}";

/** The rules of a prerendered element: its own, and what the element itself does by other means in a browser. */
export const serverStyles = (rules: readonly string[], { levels }: Roadmap): string => {
  const tokens = levels.map(
    ({ id }, index) => `--_level-${String(index + 1)}:var(--roadmap-level-${id});`,
  );
  return `${rules.join('')}.roadmap{${tokens.join('')}}${tools}${unknown}${withoutScripts}`;
};
