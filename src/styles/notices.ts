import { css } from 'lit';

/** What is said in the place of a roadmap, or above one that could not be replaced. */
export const noticesStyles = css`
  :is([part='notice'], [part='faults']):not(:last-child),
  .beside {
    margin-block-end: var(--_space);
  }
  [part='retry'] {
    min-block-size: 24px;
    /* As high as a line: nothing moves when it comes. */
    margin-block: -0.125em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  [part='retry']:hover {
    text-decoration: underline;
  }
  [part='faults'] {
    display: grid;
    gap: calc(0.5 * var(--_space));
    padding: var(--_space);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    text-align: left;
    overflow-wrap: anywhere;
  }
  [part='faults'] i {
    color: var(--_muted);
  }

  @media print {
    :is([part='retry'], [part='faults']) {
      display: none;
    }
  }
`;
