import { css } from 'lit';

/** Progress and plan of the whole: in the overview, the header and the toolbar, and what the reader is told. */
export const progressOfWhole = css`
  /* Here it is. */
  :host([progress]) :is([part='facts'], [part='controls'])::after,
  :host([start]) [part='facts']::before {
    content: none;
  }

  [part='overview'] .rest {
    opacity: 0.25;
  }
  rect.done:dir(rtl) {
    transform: scaleX(-1);
    transform-origin: center;
    transform-box: view-box;
  }
  /* Points at the bar from above. */
  i.here {
    position: absolute;
    inset-block-start: -0.6em;
    inset-inline-start: 0;
    border: 0.3em solid transparent;
    border-block-start-color: currentColor;
    border-block-end-width: 0;
  }

  [part='facts']:has(> [part='progress']) {
    align-items: center;
  }
  [part='finish'],
  [part='progress'] {
    font-weight: 400;
  }
  [part='progress'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-inline-start: auto;
    color: var(--_muted);
  }
  @container roadmap (width < 34em) {
    [part='progress'] {
      margin-inline-start: 0;
    }
  }
  [part='progress'] .rest {
    /* Not of the border, which a theme may have as strong as its accent: it would look full. */
    fill: color-mix(in oklab, var(--_accent) 25%, var(--_surface));
  }
  [part='progress'] .done {
    fill: var(--_accent);
  }

  [part='controls'] [part='progress-menu'],
  [part='progress-panel'] button[part='action'],
  [part='progress-message'] button[part='action'] {
    min-block-size: 24px;
    padding: 0.25em 0.15em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875em;
    font-weight: 700;
    cursor: pointer;
  }
  :is([part='progress-menu'], [part='action']):hover {
    text-decoration: underline;
  }
  [part='progress-menu']::after {
    content: '';
    display: inline-block;
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-inline-start: 0.5em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  [part='progress-menu'][aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0;
  }
  [part='progress-panel'] {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    align-items: center;
    gap: calc(0.25 * var(--_space)) calc(1.25 * var(--_space));
    padding: calc(0.6 * var(--_space)) var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  [part='start'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    font-size: 0.875em;
  }
  [part='start'] > input {
    min-block-size: 24px;
    border: 1px solid var(--_border);
    border-radius: calc(0.5 * var(--_radius));
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  /* In sight wherever the reader has ticked. */
  [part='progress-message'].shown {
    position: sticky;
    z-index: 1;
    inset-block: var(--roadmap-scroll-margin, 1em) 1em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block-start: var(--_space);
    padding: calc(0.5 * var(--_space)) var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: calc(0.5 * var(--_radius));
    background: var(--_raised);
    font-size: 0.9375em;
  }

  /* It has the focus after its button has gone, and nothing to put a ring around. */
  [part='progress-message']:not(.shown) {
    outline: none;
  }

  @media print {
    [part='progress-message'] {
      display: none;
    }
  }
`;
