import { css } from "lit";
// src/styles/dense-overview.ts
/** The strip of a roadmap with so many phases that there is no room for their numbers. */
var denseOverviewStyles = css`.dense [part=segment]:empty{border-block-start:.375em solid;min-block-size:24px}[part=overview] .dense{contain:content;gap:0}.width-1{flex:1}.width-2{flex:2}.width-3{flex:3}.width-4{flex:4}.width-5{flex:5}.width-6{flex:6}`;
export { denseOverviewStyles };
