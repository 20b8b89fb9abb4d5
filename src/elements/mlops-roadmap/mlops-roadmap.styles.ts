import { css } from 'lit';
import { disclosure } from '../../styles/disclosure.js';
import { extras } from '../../styles/extras.js';
import { faq } from '../../styles/faq.js';
import { phase } from '../../styles/phase.js';
import { shared } from '../../styles/shared.js';
import { tokens } from '../../styles/tokens.js';
import { controls } from './controls.styles.js';
import { overview } from './overview.styles.js';
import { timeline } from './timeline.styles.js';

const frame = css`
  [part='announcement'] {
    margin-block-end: var(--_space);
    padding: calc(0.5 * var(--_space)) var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.875em;
  }
  [part='announcement'] a {
    font-weight: 700;
  }

  [part='parent'] {
    display: flex;
    min-block-size: max(24px, 1.75em);
    margin-block-end: calc(0.5 * var(--_space));
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  [part='category'],
  [part='promo-category'] {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 700;
    letter-spacing: 0.03em;
  }
  [part='title'] {
    font-size: 1.875em;
    line-height: 1.2;
  }
  h3[part='title'] {
    font-size: 1.5em;
  }
  :is(h4, h5, h6):is([part='title'], [part='faq-title']) {
    font-size: 1.25em;
  }
  [part='summary'] {
    max-inline-size: 40em;
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: var(--_space);
    font-weight: 700;
  }

  /* Room for what comes with progress and plan, until it has been loaded. */
  :host([progress]) :is([part='facts'], [part='controls'])::after,
  :host([start]) [part='facts']::before {
    content: '';
    order: 1;
    inline-size: 12.7em;
    block-size: 1.5em;
  }
  :host([progress]) [part='controls']::after {
    inline-size: 5.68em;
    block-size: 1.75em;
  }

  /* Phases that an author places inside replace the timeline, so their slot gets its margin. */
  .roadmap > slot:not([name]),
  [part='timeline'],
  [part='promo'] {
    display: block;
    margin-block-start: calc(1.5 * var(--_space));
  }
  [part='promo'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(1.5 * var(--_space));
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  [part='promo-title'] {
    font-size: 1.1em;
  }
  [part='promo-text'] {
    max-inline-size: 38em;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='promo-action'] {
    flex: none;
    max-inline-size: 16em;
    padding: 0.55em 1.2em;
    border: 1px solid transparent;
    border-radius: calc(0.7 * var(--_radius));
    background: var(--_accent);
    color: light-dark(#fff, oklch(0.18 0.02 265));
    font-weight: 700;
    text-decoration: none;
  }
  [part='promo-action']:hover {
    text-decoration: underline;
  }
  [part='faq'] {
    margin-block-start: calc(2.5 * var(--_space));
  }

  @container roadmap (width < 34em) {
    [part='title'] {
      font-size: 1.5em;
    }
    [part='promo'] {
      flex-direction: column;
      align-items: start;
      gap: var(--_space);
      padding: var(--_space);
    }
  }

  @media print {
    [part='promo'] {
      break-inside: avoid;
    }
  }
`;

export const mlopsRoadmapStyles = [
  tokens,
  shared,
  disclosure,
  phase,
  faq,
  extras,
  frame,
  controls,
  overview,
  timeline,
];
