import { css } from "lit";
// src/styles/disclosure.ts
/** How phases and questions open and close. */
var disclosure = css`summary{cursor:pointer;list-style:none;position:relative}summary::-webkit-details-marker{display:none}summary:after{content:"";border:solid var(--_muted);border-width:0 .125em .125em 0;flex:none;block-size:.5em;inline-size:.5em;margin-block-start:-.25em;rotate:45deg}details[open]>summary:after{margin-block-start:.25em;rotate:225deg}li,.roadmap{scroll-margin-block-start:var(--roadmap-scroll-margin,1em)}@media (prefers-reduced-motion:no-preference){.roadmap{interpolate-size:allow-keywords}details::details-content{block-size:0;transition:block-size .2s ease, content-visibility .2s allow-discrete;overflow-y:clip}details[open]::details-content{block-size:auto}summary:after{transition:rotate .2s}}@media print{details::details-content{content-visibility:visible;block-size:auto}summary:after{display:none}}`;
export { disclosure };
