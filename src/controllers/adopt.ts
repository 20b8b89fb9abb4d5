import { whenLoaded } from './when-loaded.js';

/** Gives a shadow tree a style sheet that it has not got yet. */
export const adopt = (root: ShadowRoot, styleSheet: CSSStyleSheet | undefined): void => {
  const { adoptedStyleSheets } = root;
  if (!styleSheet || adoptedStyleSheets.includes(styleSheet)) return;
  try {
    adoptedStyleSheets.push(styleSheet);
  } catch {
    // The element has been taken to another document than that of the script.
    whenLoaded(import('./foreign.js'), ({ adoptCopy }) => {
      adoptCopy(root, styleSheet);
    });
  }
};
