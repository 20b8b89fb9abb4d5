import { css } from "lit";
// src/styles/notices.ts
/** What is said in the place of a roadmap, or above one that could not be replaced. */
var noticesStyles = css`:is([part=notice],[part=faults]):not(:last-child),.beside{margin-block-end:var(--_space)}[part=retry]{min-block-size:24px;color:var(--_accent);font:inherit;cursor:pointer;background:0 0;border:0;margin-block:-.125em;font-weight:700}[part=retry]:hover{text-decoration:underline}[part=faults]{gap:calc(.5 * var(--_space));padding:var(--_space);border:1px dashed var(--_border);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);text-align:left;overflow-wrap:anywhere;font-size:.875em;display:grid}[part=faults] i{color:var(--_muted)}@media print{:is([part=retry],[part=faults]){display:none}}`;
export { noticesStyles };
