import { disclosure } from "../../styles/disclosure.js";
import { phase } from "../../styles/phase.js";
import { shared } from "../../styles/shared.js";
import { tokens } from "../../styles/tokens.js";
import { css } from "lit";
// src/elements/roadmap-phase/roadmap-phase.styles.ts
var card = css`.panel{background:0 0;padding:0}`;
var roadmapPhaseStyles = [
	tokens,
	shared,
	disclosure,
	phase,
	card
];
export { roadmapPhaseStyles };
