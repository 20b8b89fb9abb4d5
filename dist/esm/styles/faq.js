import { css } from "lit";
// src/styles/faq.ts
/** The list of questions. */
var faq = css`[part=faq-title]{font-size:1.5em;line-height:1.25}[part=faq-summary]{color:var(--_muted)}[part=questions]{border-block-end:1px solid var(--_border);margin-block-start:var(--_space)}[part=question]{border-block-start:1px solid var(--_border)}[part=question-header]{align-items:center;gap:var(--_space);padding-block:calc(.8 * var(--_space));padding-inline:.25em .5em;display:flex}[part=question-number]{min-inline-size:1.25em;color:var(--_muted);flex:none}[part=question-title]{flex:1;min-inline-size:0}[part=answer]{max-inline-size:42em;color:var(--_muted);padding-block-end:var(--_space);padding-inline-start:calc(1.5em + var(--_space))}@media print{[part=question]{break-inside:avoid}}`;
export { faq };
