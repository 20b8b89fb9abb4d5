import { css } from "lit";
// src/styles/extras.ts
/** What phases and questions have only as parts of a whole roadmap. */
var extras = css`button[part=tool]{min-block-size:24px;color:inherit;font:inherit;cursor:pointer;font-size:.875em}[part=tool][aria-pressed=true]{border-color:var(--_accent);background:color-mix(in oklab, var(--_accent) 12%, var(--_surface));box-shadow:inset 0 0 0 1px var(--_accent)}[part=tools] [part=link]{text-align:center;min-block-size:max(24px,1.75em);min-inline-size:max(24px,1.75em);text-decoration:none;display:inline-block}[part=permalink]{color:var(--_muted);flex-wrap:wrap;gap:0 .75em;margin-block-start:calc(.75 * var(--_space));font-size:.8125em;display:flex}[part=copy-link]{min-block-size:max(24px,1.85em);color:inherit;display:inline-block}@media print{[part=permalink]{display:none}}`;
export { extras };
