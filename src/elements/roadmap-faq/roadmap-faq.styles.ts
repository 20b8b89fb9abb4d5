import { disclosure } from '../../styles/disclosure.js';
import { faq } from '../../styles/faq.js';
import { shared } from '../../styles/shared.js';
import { tokens } from '../../styles/tokens.js';

export const roadmapFaqStyles = [tokens, shared, disclosure, faq];
