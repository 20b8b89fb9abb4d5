import { css } from 'lit';

/** The rail with its numbered nodes. */
export const timeline = css`
  [part='timeline'] {
    --_node: 2.25em;
    --_gap: calc(0.9 * var(--_space));
    /* Its centre is beside the title. */
    --_node-start: calc(2.55em - var(--_node) / 2);
  }
  [part='item'] {
    position: relative;
    display: grid;
    grid-template-columns: var(--_node) minmax(0, 1fr);
    gap: calc(1.4 * var(--_space));
  }
  [part='item'] + [part='item'] {
    margin-block-start: var(--_gap);
  }
  [part='node'] {
    display: grid;
    place-items: center;
    inline-size: var(--_node);
    block-size: var(--_node);
    margin-block-start: var(--_node-start);
    border: 0.1875em solid color-mix(in oklab, var(--_level) 40%, var(--_surface));
    border-radius: 50%;
    color: var(--_level);
    font-weight: 700;
    line-height: 1;
  }
  /* From below the node to above the next one, across the gap between the cards. */
  [part='item']::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_node-start) + var(--_node)) calc(-1 * var(--_gap) - var(--_node-start));
    inset-inline-start: calc(var(--_node) / 2 - 0.0625em);
    border-inline-start: 0.125em solid var(--roadmap-rail, var(--_border));
  }
  [part='item']:last-child::before {
    inset-block-end: calc(-0.5 * var(--_gap));
    mask-image: linear-gradient(#000, transparent);
  }

  @container roadmap (width < 34em) {
    [part='timeline'] {
      --_node: 1.75em;
    }
    [part='item'] {
      gap: calc(0.75 * var(--_space));
    }
    [part='node'] {
      border-width: 0.125em;
    }
  }

  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
