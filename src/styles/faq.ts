import { css } from 'lit';

/** The list of questions. */
export const faq = css`
  [part='faq-title'] {
    font-size: 1.5em;
    line-height: 1.25;
  }
  [part='faq-summary'] {
    color: var(--_muted);
  }
  [part='questions'] {
    margin-block-start: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  [part='question'] {
    border-block-start: 1px solid var(--_border);
  }
  [part='question-header'] {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding-block: calc(0.8 * var(--_space));
    padding-inline: 0.25em 0.5em;
  }
  [part='question-number'] {
    flex: none;
    min-inline-size: 1.25em;
    color: var(--_muted);
  }
  [part='question-title'] {
    flex: 1;
    min-inline-size: 0;
  }
  [part='answer'] {
    max-inline-size: 42em;
    padding-block-end: var(--_space);
    padding-inline-start: calc(1.5em + var(--_space));
    color: var(--_muted);
  }

  @media print {
    [part='question'] {
      break-inside: avoid;
    }
  }
`;
