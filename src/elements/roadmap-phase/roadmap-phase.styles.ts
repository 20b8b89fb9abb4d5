import { css } from 'lit';
import { disclosure } from '../../styles/disclosure.js';
import { phase } from '../../styles/phase.js';
import { shared } from '../../styles/shared.js';
import { tokens } from '../../styles/tokens.js';

// A card has a background of its own: no second one around it.
const card = css`
  .panel {
    padding: 0;
    background: none;
  }
`;

export const roadmapPhaseStyles = [tokens, shared, disclosure, phase, card];
