import { css } from 'lit';

/** The toolbar. */
export const controls = css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.5 * var(--_space)) calc(0.75 * var(--_space));
    margin-block-start: calc(1.25 * var(--_space));
  }
  [part='controls'] :is(button, input) {
    font: inherit;
    color: inherit;
  }
  [part='controls'] button {
    cursor: pointer;
  }
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.4 * var(--_space));
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  [part='legend-level'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    padding-block: 0.25em;
    padding-inline: 0.65em 0.85em;
    border: 1px solid var(--_border);
    border-radius: 2em;
    background: none;
  }
  /* A border and no background: forced colours keep it. */
  [part='legend-level']::before {
    content: '';
    border: 0.3em solid var(--_level);
    border-radius: 50%;
  }
  [part='legend-level'][aria-pressed='true'] {
    border-color: var(--_level);
    background: color-mix(in oklab, var(--_level) 12%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_level);
  }

  search {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  search > [part='search'] {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.3em 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(0.7 * var(--_radius));
    background: var(--_surface);
    font-size: 0.875em;
  }
  [part='search']::placeholder {
    color: var(--_muted);
    opacity: 1;
    text-overflow: ellipsis;
  }

  [part='controls'] :is([part='toggle-all'], [part='print'], [part='show-all']) {
    min-block-size: 24px;
    padding: 0.25em 0.15em;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  :is([part='toggle-all'], [part='print'], [part='show-all']):hover {
    text-decoration: underline;
  }
  [part='result'] {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    align-items: center;
    gap: 0 0.75em;
    color: var(--_muted);
  }
  [part='result'] > span {
    font-size: 0.875em;
  }
  /* Always there, for those who have it read aloud, but no room for what is empty. */
  [part='result']:not(:has(button)) {
    position: absolute;
  }

  @container roadmap (width < 34em) {
    search {
      flex-basis: 100%;
    }
  }

  @media print {
    [part='controls'] {
      display: none;
    }
  }
`;
