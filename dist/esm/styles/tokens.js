import { css } from "lit";
// src/styles/tokens.ts
/**
* Declares the tokens that a page can set (`--roadmap-…`), with their defaults, and the private names (`--_…`) that the rules
* use. A token used by a single rule is declared in that rule.
*/
var tokens = css`.roadmap{--_own-accent:var(--roadmap-accent,light-dark(oklch(46% .19 267),oklch(79% .11 272)));--_accent:var(--_own-accent);--_surface:var(--roadmap-surface,light-dark(#fff,oklch(21.5% .015 257)));--_raised:var(--roadmap-raised,light-dark(oklch(97.5% .003 265),oklch(24.5% .018 257)));--_own-text:var(--roadmap-text,light-dark(oklch(22% .015 265),oklch(95% .005 265)));--_text:var(--_own-text);--_own-muted:var(--roadmap-muted,light-dark(oklch(43% .02 260),oklch(75% .015 260)));--_muted:var(--_own-muted);--_own-border:var(--roadmap-border,light-dark(oklch(91% .008 260),oklch(32% .018 257)));--_border:var(--_own-border);--_radius:var(--roadmap-radius,.75em);--_space:var(--roadmap-space,1em);--_focus:var(--roadmap-focus,var(--_accent))}[class*=level-]{--_own-level:var(--_token,light-dark(oklch(.42 .13 var(--_hue)),oklch(.8 .11 var(--_hue))));--_level:var(--_own-level)}.level-1{--_token:var(--_level-1);--_hue:163}.level-2{--_token:var(--_level-2);--_hue:252}.level-3{--_token:var(--_level-3);--_hue:302}.level-4{--_token:var(--_level-4);--_hue:48}.level-5{--_token:var(--_level-5);--_hue:205}.level-6{--_token:var(--_level-6);--_hue:353}.level-7{--_token:var(--_level-7);--_hue:110}.level-8{--_token:var(--_level-8);--_hue:25}`;
export { tokens };
