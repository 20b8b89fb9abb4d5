import { css } from 'lit';

/** What is drawn only where topics can be ticked or phases have dates. */
export const progressStyles = css`
  /* In the place of the marker: nothing moves. */
  [part='topic']:has(> [part='topic-label']) {
    display: block;
  }
  [part='topic']:has(> [part='topic-label'])::before {
    content: none;
  }
  [part='topic-label'] {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    cursor: pointer;
  }
  [part='checkbox'] {
    inline-size: 1em;
    block-size: 1em;
    margin: 0.25em 0 0;
    accent-color: var(--_level);
    font: inherit;
    cursor: inherit;
  }
  :checked + span > [part='topic-title'] {
    color: var(--_muted);
    text-decoration: line-through;
  }

  [part='label']:has(> [part='count']) {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  [part='count'] {
    font-weight: 400;
    white-space: nowrap;
  }

  label[part='node'] {
    position: relative;
    cursor: pointer;
  }
  [part='node'] > input {
    position: absolute;
    inset: -0.1875em;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  label[part='node']:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .ring {
    position: absolute;
    inset: -0.1875em;
    fill: none;
    stroke: var(--_level);
    stroke-width: 3;
    rotate: -90deg;
    pointer-events: none;
  }
  .ring:dir(rtl) {
    scale: 1 -1;
  }
  [part='node']:has(:checked) {
    background: var(--_level);
    border-color: var(--_level);
    color: var(--_surface);
  }
  [part='node'] > :checked ~ span {
    visibility: hidden;
  }
  /* The check: two borders, so that it also stays in forced colours. */
  [part='node']:has(:checked)::after {
    content: '';
    position: absolute;
    inset-block-start: 20%;
    inset-inline-start: calc(50% - 0.2em);
    inline-size: 0.4em;
    block-size: 0.75em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
  [part='item']:has(> [part='node'] > :checked)::before {
    border-color: var(--_level);
  }
  [part='node'].here {
    box-shadow: 0 0 0 0.25em color-mix(in oklab, var(--_level) 25%, transparent);
  }

  [part='here'] {
    color: var(--_level);
    white-space: nowrap;
  }
  [part='status']::before,
  [part='dates']::before,
  [part='here']::before {
    content: '· ';
    font-weight: 400;
  }

  [part='status'].complete {
    color: var(--_level);
  }
  [part='status'].complete::after {
    content: ' ✓';
  }

  @media print {
    /* Paper leaves backgrounds out: on one the check would be white. */
    [part='node']:has(:checked) {
      background: none;
      color: var(--_level);
    }
  }
  @media (forced-colors: active) {
    .ring {
      stroke: Highlight;
    }
    [part='node']:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
