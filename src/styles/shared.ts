import { css } from 'lit';

/** The box that all three elements draw in, and what everything in it has in common. */
export const shared = css`
  /* A page's own rule for the element goes before these. Alone in a box it needs no distance, and nothing moves. */
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host(:not(:first-child)) {
    margin-block-start: 1em;
  }
  :host(:not(:last-child)) {
    margin-block-end: 1em;
  }
  :host([hidden]) {
    display: none;
  }

  /*
   * Everything is on a box of our own: what a page sets on the host element, such as "all: unset", does not reach it.
   * It takes over the page's font, size, theme and direction, and whether it is shown at all, but nothing else.
   */
  .roadmap {
    all: initial;
    display: block;
    container: roadmap / inline-size;
    /* In a shrinking parent there is no width to take over, and size containment would leave none. */
    contain-intrinsic-inline-size: 40em;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--roadmap-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
  }

  /* By its colours the element knows the text and the scheme of the page; a transition tells when they change. */
  .probe {
    all: initial;
    position: absolute;
    color: inherit;
    color-scheme: inherit;
    background: light-dark(#fff, #000);
    outline-color: oklch(from currentcolor l 0 0);
    transition: 1ms;
  }

  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .system {
    color-scheme: light dark;
  }
  /* A theme of its own brings a background of its own: the page's need not suit it. */
  .panel {
    padding: calc(1.5 * var(--_space));
    border-radius: var(--_radius);
    background: light-dark(#fff, oklch(0.175 0.012 257));
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--roadmap-heading-font, inherit);
    font-weight: 700;
    text-wrap: balance;
  }
  /* An English roadmap in a Hebrew page: each text runs in its own direction, all of them start at the page's side. */
  :is(h1, h2, h3, h4, h5, h6, p, li, a, small, span:not([part='topic-detail'])) {
    unicode-bidi: plaintext;
  }
  .roadmap:dir(rtl) {
    text-align: right;
  }
  /* Not "none": Safari would no longer call it a list. */
  :is(ul, ol) {
    list-style-type: '';
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  [part='notice'] {
    padding: var(--_space);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_muted);
  }

  @media print {
    a[href]:not([data-go], [data-copy])::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .roadmap {
      color-scheme: light !important;
      background: none;
    }
  }
`;
