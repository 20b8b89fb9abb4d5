import { css } from 'lit';

/** The card of a phase. */
export const phase = css`
  [part='phase'] {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  [part='phase'][open] {
    border-color: color-mix(in oklab, var(--_level) 55%, var(--_border));
    box-shadow: var(--roadmap-shadow, 0 0.1em 0.5em light-dark(rgb(0 0 0 / 8%), rgb(0 0 0 / 40%)));
  }

  [part='phase-header'] {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding: calc(0.75 * var(--_space)) var(--_space);
    border-radius: var(--_radius);
  }
  [part='phase-header']:focus-visible {
    outline-offset: 0.1em;
  }
  .headline {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 50%;
  }
  [part='phase-number'] {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  [part='phase-title'] {
    font-size: 1.1em;
    line-height: 1.3;
  }
  [part='tagline'] {
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .meta {
    display: flex;
    flex-direction: column;
    align-items: end;
    gap: 0.3em;
  }
  [part='level'] {
    padding: 0.2em 0.75em;
    border-radius: 1em;
    background: color-mix(in oklab, var(--_level) 10%, var(--_surface));
    color: var(--_level);
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  [part='duration'] {
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }

  [part='phase-body'] {
    padding: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: var(--_space) calc(2 * var(--_space));
  }
  [part='label'] {
    margin-block-end: calc(0.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
    letter-spacing: 0.02em;
  }
  [part='topics'] {
    display: grid;
    gap: calc(0.4 * var(--_space));
  }
  /* The marker's column is as wide as a checkbox, so that nothing moves where topics can be ticked. */
  [part='topic'] {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  [part='topic']::before {
    content: '';
    inline-size: 0;
    block-size: 0;
    margin: 0.56em 0.3em 0;
    border: 0.1875em solid var(--_level);
    border-radius: 50%;
  }
  [part='topic-detail'] {
    color: var(--_muted);
  }
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.4 * var(--_space));
  }
  [part='tool'] {
    padding: 0.2em 0.6em;
    border: 1px solid var(--_border);
    border-radius: calc(0.5 * var(--_radius));
    background: var(--_raised);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  [part='phase-body'] ::slotted(*) {
    margin-block-start: var(--_space);
  }

  @container roadmap (width < 34em) {
    .headline {
      display: contents;
    }
    [part='phase-header'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.15em calc(0.75 * var(--_space));
    }
    [part='phase-header'] > *,
    .headline > * {
      grid-column: 1;
    }
    [part='phase-header']::after {
      grid-area: 1 / 2 / -1;
    }
    .meta {
      flex-flow: row wrap;
      align-items: center;
      gap: 0.3em 0.6em;
      margin-block-start: 0.35em;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    [part='level'] {
      border: 1px solid;
    }
  }

  @media print {
    [part='phase'],
    [part='phase'][open] {
      box-shadow: none;
      break-inside: avoid;
    }
    /* A box to tick. */
    [part='topic']::before {
      inline-size: 0.8em;
      block-size: 0.8em;
      margin: 0.35em 0 0;
      border: 1px solid currentColor;
      border-radius: 0.1em;
    }
  }
`;
