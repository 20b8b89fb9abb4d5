import { disclosure } from "../../styles/disclosure.js";
import { extras } from "../../styles/extras.js";
import { faq } from "../../styles/faq.js";
import { phase } from "../../styles/phase.js";
import { shared } from "../../styles/shared.js";
import { tokens } from "../../styles/tokens.js";
import { controls } from "./controls.styles.js";
import { overview } from "./overview.styles.js";
import { timeline } from "./timeline.styles.js";
import { css } from "lit";
// src/elements/mlops-roadmap/mlops-roadmap.styles.ts
var frame = css`[part=announcement]{padding:calc(.5 * var(--_space)) var(--_space);border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_raised);margin-block-end:var(--_space);font-size:.875em}[part=announcement] a{font-weight:700}[part=parent]{min-block-size:max(24px,1.75em);overflow-wrap:anywhere;margin-block-end:calc(.5 * var(--_space));font-size:.875em;display:flex}[part=category],[part=promo-category]{color:var(--_muted);letter-spacing:.03em;font-size:.8125em;font-weight:700}[part=title]{font-size:1.875em;line-height:1.2}h3[part=title]{font-size:1.5em}:is(h4,h5,h6):is([part=title],[part=faq-title]){font-size:1.25em}[part=summary]{max-inline-size:40em;color:var(--_muted);margin-block-start:.25em}[part=facts]{flex-wrap:wrap;gap:0 1.25em;margin-block-start:var(--_space);font-weight:700;display:flex}:host([progress]) :is([part=facts],[part=controls]):after,:host([start]) [part=facts]:before{content:"";order:1;block-size:1.5em;inline-size:12.7em}:host([progress]) [part=controls]:after{block-size:1.75em;inline-size:5.68em}.roadmap>slot:not([name]),[part=timeline],[part=promo]{margin-block-start:calc(1.5 * var(--_space));display:block}[part=promo]{justify-content:space-between;align-items:center;gap:calc(1.5 * var(--_space));padding:calc(1.25 * var(--_space)) calc(1.5 * var(--_space));border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_raised);overflow-wrap:anywhere;display:flex}[part=promo-title]{font-size:1.1em}[part=promo-text]{max-inline-size:38em;color:var(--_muted);margin-block-start:.25em;font-size:.9375em}[part=promo-action]{border-radius:calc(.7 * var(--_radius));background:var(--_accent);color:light-dark(#fff,oklch(18% .02 265));border:1px solid #0000;flex:none;max-inline-size:16em;padding:.55em 1.2em;font-weight:700;text-decoration:none}[part=promo-action]:hover{text-decoration:underline}[part=faq]{margin-block-start:calc(2.5 * var(--_space))}@container roadmap (width<34em){[part=title]{font-size:1.5em}[part=promo]{align-items:start;gap:var(--_space);padding:var(--_space);flex-direction:column}}@media print{[part=promo]{break-inside:avoid}}`;
var mlopsRoadmapStyles = [
	tokens,
	shared,
	disclosure,
	phase,
	faq,
	extras,
	frame,
	controls,
	overview,
	timeline
];
export { mlopsRoadmapStyles };
