import { css } from 'lit';

/**
 * What a page can set (`--roadmap-…`), each with its default, and the private names (`--_…`) that the rules use.
 *
 * On a coloured page the element sets `--_ink` and `--_edge`: the lightness at which text has a contrast of 4.5:1 with the
 * page, and borders one of 3:1. Near black and white there is less room for chroma: without a limit browsers clip the
 * colour, which changes its lightness.
 */
export const tokens = css`
  .roadmap {
    /* Links, buttons, the focus ring. */
    --_accent: var(
      --roadmap-accent,
      light-dark(
        oklch(min(0.46, var(--_ink, 1)) min(0.19, var(--_ink, 1) * 0.4) 267),
        oklch(max(0.79, var(--_ink, 0)) min(0.11, (1 - var(--_ink, 0)) * 0.6) 272)
      )
    );
    /* Cards. */
    --_surface: var(--roadmap-surface, light-dark(#fff, oklch(0.215 0.015 257)));
    /* Chips and the promo. */
    --_raised: var(--roadmap-raised, light-dark(oklch(0.975 0.003 265), oklch(0.245 0.018 257)));
    --_text: var(
      --roadmap-text,
      light-dark(
        oklch(min(0.22, var(--_ink, 1)) 0.015 265),
        oklch(max(0.95, var(--_ink, 0)) 0.005 265)
      )
    );
    --_muted: var(
      --roadmap-muted,
      light-dark(
        oklch(min(0.43, var(--_ink, 1)) 0.02 260),
        oklch(max(0.75, var(--_ink, 0)) 0.015 260)
      )
    );
    --_border: var(
      --roadmap-border,
      light-dark(
        oklch(min(0.91, var(--_edge, 1)) 0.008 260),
        oklch(max(0.32, var(--_edge, 0)) 0.018 257)
      )
    );
    /* Corners of cards; smaller things have a part of it. */
    --_radius: var(--roadmap-radius, 0.75em);
    /* The unit of all distances. */
    --_space: var(--roadmap-space, 1em);
    --_font: var(--roadmap-font, inherit);
    --_heading-font: var(--roadmap-heading-font, inherit);
    --_focus: var(--roadmap-focus, var(--_accent));
    /* Of an open card. */
    --_shadow: var(--roadmap-shadow, 0 0.1em 0.5em light-dark(rgb(0 0 0 / 8%), rgb(0 0 0 / 40%)));
    /* The line that joins the nodes. */
    --_rail: var(--roadmap-rail, var(--_border));

    --_on-accent: light-dark(#fff, oklch(0.18 0.02 265));
    --_backdrop: light-dark(#fff, oklch(0.175 0.012 257));
  }

  /* --roadmap-level-<id>, for every level of the roadmap: the element gives --_level-1 to --_level-8 their values. */
  [class*='level-'] {
    --_level: var(
      --_token,
      light-dark(
        oklch(min(0.42, var(--_ink, 1)) min(0.13, var(--_ink, 1) * 0.4) var(--_hue)),
        oklch(max(0.8, var(--_ink, 0)) min(0.11, (1 - var(--_ink, 0)) * 0.6) var(--_hue))
      )
    );
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
