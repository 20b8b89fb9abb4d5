import { css } from "lit";
// src/styles/long-roadmap.ts
/** Of the cards of a long roadmap a browser lays out and paints only those near the reader. */
var longRoadmapStyles = css`[part=phase]{content-visibility:auto;contain-intrinsic-block-size:auto 5.6em}[part=phase-header]:focus-visible{outline-offset:-.15em}@container roadmap (width<34em){[part=phase]{contain-intrinsic-block-size:auto 7.5em}}@media print{[part=phase]{content-visibility:visible}}`;
export { longRoadmapStyles };
