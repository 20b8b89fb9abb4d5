import { css } from 'lit';

/** The strip that tells the journey at a glance. */
export const overview = css`
  [part='overview'] {
    margin-block-start: calc(1.25 * var(--_space));
  }
  [part='overview'] ol {
    display: flex;
    gap: 0.1875em;
  }
  [part='overview'] li {
    position: relative;
    min-inline-size: 0;
  }
  /* Its number has nothing beside it to run into. */
  [part='overview'] li:last-child {
    min-inline-size: 1.2em;
  }
  [part='segment'] {
    display: block;
    color: var(--_level);
    text-decoration: none;
  }
  [part='segment'] svg {
    display: block;
    max-inline-size: 100%;
    block-size: 0.375em;
    fill: currentColor;
  }
  li:first-child > [part='segment'] svg {
    border-start-start-radius: 1em;
    border-end-start-radius: 1em;
  }
  [part='segment'] :is(b, small) {
    display: block;
    white-space: nowrap;
  }
  [part='segment'] b {
    margin-block-start: 0.25em;
  }
  [part='segment'] small {
    padding-inline-end: 0.4em;
    white-space: normal;
    overflow-wrap: anywhere;
    color: var(--_muted);
    font-size: 0.75em;
  }

  /* It goes on beyond the edge. */
  .ongoing svg {
    mask-image: linear-gradient(to right, #000, transparent);
  }
  .ongoing:dir(rtl) svg {
    mask-image: linear-gradient(to left, #000, transparent);
  }

  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  @container roadmap (width < 34em) {
    [part='segment'] small {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
  }
`;
