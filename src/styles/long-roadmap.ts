import { css } from 'lit';

/** Of a long roadmap a browser lays out and paints only what is near the reader. */
export const longRoadmapStyles = css`
  [part='item'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.6em;
    overflow-clip-margin: 1em;
  }

  /* Nothing in it is painted outside it then, in most engines: neither rings of the focus nor the rail. */
  [part='phase-header']:focus-visible {
    outline-offset: -2px;
  }
  [part='timeline'] {
    --_ring: 0.5em;
    --_overlap: var(--_node-start);
    margin-block-end: calc(-1 * var(--_gap) - var(--_overlap));
  }
  [part='item'] {
    margin-inline-start: calc(-1 * var(--_ring));
    padding-block-end: calc(var(--_gap) + var(--_overlap));
    padding-inline-start: var(--_ring);
  }
  [part='item'] + [part='item'] {
    margin-block-start: calc(-1 * var(--_overlap));
  }
  [part='item']::before {
    inset-block-end: 0;
    inset-inline-start: calc(var(--_ring) + var(--_node) / 2 - 0.0625em);
  }
  [part='item']:last-child::before {
    inset-block-end: calc(0.5 * var(--_gap) + var(--_overlap));
  }

  @container roadmap (width < 34em) {
    [part='item'] {
      contain-intrinsic-block-size: auto 7.5em;
    }
  }

  @media print {
    [part='item'] {
      content-visibility: visible;
    }
  }
`;
