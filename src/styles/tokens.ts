import { css } from 'lit';

/**
 * Declares the tokens that a page can set (`--roadmap-…`), with their defaults, and the private names (`--_…`) that the rules
 * use. A token used by a single rule is declared in that rule.
 */
export const tokens = css`
  .roadmap {
    /* Links, buttons, the focus ring. */
    --_own-accent: var(--roadmap-accent, light-dark(oklch(0.46 0.19 267), oklch(0.79 0.11 272)));
    --_accent: var(--_own-accent);
    /* Cards. */
    --_surface: var(--roadmap-surface, light-dark(#fff, oklch(0.215 0.015 257)));
    /* Chips and the promo. */
    --_raised: var(--roadmap-raised, light-dark(oklch(0.975 0.003 265), oklch(0.245 0.018 257)));
    --_own-text: var(--roadmap-text, light-dark(oklch(0.22 0.015 265), oklch(0.95 0.005 265)));
    --_text: var(--_own-text);
    --_own-muted: var(--roadmap-muted, light-dark(oklch(0.43 0.02 260), oklch(0.75 0.015 260)));
    --_muted: var(--_own-muted);
    --_own-border: var(--roadmap-border, light-dark(oklch(0.91 0.008 260), oklch(0.32 0.018 257)));
    --_border: var(--_own-border);
    /* Corners of cards; smaller things have a part of it. */
    --_radius: var(--roadmap-radius, 0.75em);
    /* The unit of all distances. */
    --_space: var(--roadmap-space, 1em);
    --_focus: var(--roadmap-focus, var(--_accent));
  }

  /* --roadmap-level-<id>, for every level of the roadmap: the element gives --_level-1 to --_level-8 their values. */
  [class*='level-'] {
    --_own-level: var(
      --_token,
      light-dark(oklch(0.42 0.13 var(--_hue)), oklch(0.8 0.11 var(--_hue)))
    );
    --_level: var(--_own-level);
  }
  .level-1 {
    --_token: var(--_level-1);
    --_hue: 163;
  }
  .level-2 {
    --_token: var(--_level-2);
    --_hue: 252;
  }
  .level-3 {
    --_token: var(--_level-3);
    --_hue: 302;
  }
  .level-4 {
    --_token: var(--_level-4);
    --_hue: 48;
  }
  .level-5 {
    --_token: var(--_level-5);
    --_hue: 205;
  }
  .level-6 {
    --_token: var(--_level-6);
    --_hue: 353;
  }
  .level-7 {
    --_token: var(--_level-7);
    --_hue: 110;
  }
  .level-8 {
    --_token: var(--_level-8);
    --_hue: 25;
  }
`;
