import { disclosure } from '../../styles/disclosure.js';
import { phase } from '../../styles/phase.js';
import { shared } from '../../styles/shared.js';
import { tokens } from '../../styles/tokens.js';

export const roadmapPhaseStyles = [tokens, shared, disclosure, phase];
