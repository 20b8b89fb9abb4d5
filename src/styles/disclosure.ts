import { css } from 'lit';

/** How phases and questions open and close. */
export const disclosure = css`
  summary {
    position: relative;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The chevron: two borders, so that it also stays in forced colours. */
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.25em;
    border: solid var(--_muted);
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  details[open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }

  /* What phases and questions stand in. Room for what a page keeps at its top. */
  li,
  .roadmap {
    scroll-margin-block-start: var(--roadmap-scroll-margin, 1em);
  }

  @media (prefers-reduced-motion: no-preference) {
    .roadmap {
      interpolate-size: allow-keywords;
    }
    details::details-content {
      block-size: 0;
      overflow-y: clip;
      transition:
        block-size 0.2s ease,
        content-visibility 0.2s allow-discrete;
    }
    details[open]::details-content {
      block-size: auto;
    }
    summary::after {
      transition: rotate 0.2s ease;
    }
  }

  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary::after {
      display: none;
    }
  }
`;
