import { css } from 'lit';

/** Of the cards of a long roadmap a browser lays out and paints only those near the reader. */
export const longRoadmapStyles = css`
  /* The card and not the whole item: not every engine scrolls to what is inside. */
  [part='phase'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.6em;
  }
  /* Nothing in it is painted outside it then. */
  [part='phase-header']:focus-visible {
    outline-offset: -0.15em;
  }

  @container roadmap (width < 34em) {
    [part='phase'] {
      contain-intrinsic-block-size: auto 7.5em;
    }
  }

  @media print {
    [part='phase'] {
      content-visibility: visible;
    }
  }
`;
