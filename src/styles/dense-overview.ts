import { css } from 'lit';

/** The strip of a roadmap with so many phases that there is no room for their numbers. */
export const denseOverviewStyles = css`
  /* A border: unlike a background it is printed, and stays in forced colours. */
  .dense [part='segment']:empty {
    min-block-size: 24px;
    border-block-start: 0.375em solid;
  }
  /* Painted again only when it has changed. */
  [part='overview'] .dense {
    gap: 0;
    contain: content;
  }
  .width-1 {
    flex: 1;
  }
  .width-2 {
    flex: 2;
  }
  .width-3 {
    flex: 3;
  }
  .width-4 {
    flex: 4;
  }
  .width-5 {
    flex: 5;
  }
  .width-6 {
    flex: 6;
  }
`;
