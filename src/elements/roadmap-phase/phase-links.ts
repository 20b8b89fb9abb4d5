import type { html as Html } from 'lit';
import type { PhaseExtras } from '../../context/phase-extras.js';
import { adopt } from '../../controllers/adopt.js';
import { addressOf, type PermalinkTarget } from '../../controllers/permalink-target.js';
import { whenLoaded } from '../../controllers/when-loaded.js';
import type { Words } from '../../i18n/words.js';

const english = { locale: 'en', copyLink: 'Copy link', linkCopied: 'Link copied' };

// In the space below everything else, so that nothing moves when it comes.
const rules = [
  "[part='phase-body'] { position: relative }",
  "[part='permalink'] { position: absolute; inset-block-end: 0; inset-inline-end: var(--_space) }",
  "[part='permalink'] { display: flex; flex-direction: row-reverse; gap: 0.75em }",
  "[part='permalink'] { color: var(--_muted); font-size: 0.8125em }",
  "[part='copy-link'] { padding-block: 0.2em; color: inherit }",
  "@media print { [part='permalink'] { display: none } }",
];

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(rules.join(''));

/** That of a whole roadmap follows links too: of both elements together only one does. */
const loadFragment = () => import('../../controllers/fragment.js');

// With a modifier it is the browser's, as any link.
const onClick = (event: MouseEvent): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  whenLoaded(loadFragment(), ({ copyLink }) => copyLink(link));
};

/**
 * Follows the links to a phase that stands alone, and draws the one to copy.
 *
 * @param html that of the element, lest a second Lit be loaded for one line
 * @param words those of the moment; undefined for English
 */
export const phaseLinks = (
  html: typeof Html,
  target: PermalinkTarget,
  words: () => Words | undefined,
): PhaseExtras => {
  whenLoaded(loadFragment(), ({ followLinks }) => {
    followLinks(target);
  });
  return {
    renderFooter: ({ id }, text) => {
      // Each time: in another document it has lost them.
      adopt(target.host.renderRoot as ShadowRoot, styleSheet);
      const { locale, copyLink: label, linkCopied } = words() ?? english;
      const href = addressOf(target, id);
      return html`<p part="permalink" lang=${locale}>
        <a part="copy-link" href=${href} data-copy=${linkCopied} @click=${onClick}
          >${text(label)}</a
        >
        <span role="status"></span>
      </p>`;
    },
  };
};
