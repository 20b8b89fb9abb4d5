import { css } from 'lit';

/** What phases and questions have only as parts of a whole roadmap. */
export const extras = css`
  button[part='tool'] {
    min-block-size: 24px;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  [part='tool'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  [part='tools'] [part='link'] {
    display: inline-block;
    min-inline-size: max(24px, 1.75em);
    min-block-size: max(24px, 1.75em);
    text-align: center;
    text-decoration: none;
  }
  [part='permalink'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-start: calc(0.75 * var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part='copy-link'] {
    display: inline-block;
    min-block-size: max(24px, 1.85em);
    color: inherit;
  }

  @media print {
    [part='permalink'] {
      display: none;
    }
  }
`;
