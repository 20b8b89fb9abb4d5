import type { KindId } from '../kinds.js';
import { ownFile } from '../attributes.js';
import { generated } from './generated.js';
import { ownPiece } from './own.js';
import { packaged } from './packaged.js';
import { framed, pasted, scriptAlone } from './pasted.js';
import { scriptOf } from './markup.js';
import type { Setup } from './setup.js';
import type { Snippet } from './snippet.js';

type Write = (setup: Setup) => Snippet;

const kinds: Readonly<Record<KindId, Write>> = {
  ...packaged,
  ...generated,
  html: (setup) => ({
    how: 'Paste it where the roadmap is to appear.',
    pieces: [{ title: 'Your page', code: pasted(setup) }],
  }),
  script: (setup) => ({
    how: 'For editors that keep scripts but take unknown elements away. The script puts the roadmap where it stands itself.',
    pieces: [{ title: 'Your page', code: scriptAlone(setup) }],
  }),
  wordpress: (setup) => ({
    how: 'Paste it into the post itself: it becomes a Custom HTML block. WordPress keeps it for administrators and editors of a site that allows them unfiltered HTML.',
    pieces: [
      {
        title: 'Your post',
        code: `<!-- wp:html -->\n${pasted(setup)}\n<!-- /wp:html -->`,
      },
    ],
  }),
  ghost: (setup) => ({
    how: 'Type /html on an empty line of your post, press Enter, and paste it into the HTML card.',
    pieces: [{ title: 'HTML card', code: pasted(setup) }],
  }),
  iframe: (setup) => ({
    how:
      'For places that allow frames and nothing else. What CSS says does not reach into it: neither that of your page nor the colours and fonts chosen here.' +
      (setup.state.src === '' && setup.own === undefined
        ? ''
        : ' A roadmap of your own has to be on the same site as the page in the frame.'),
    pieces: [
      { title: 'Your page', code: framed(setup) },
      ...ownPiece(setup, `${ownFile}, beside embed.html`),
      {
        title: 'If scripts are allowed: the frame becomes as high as what it shows',
        code: scriptOf(setup),
      },
    ],
  }),
};

/** What is to be pasted for what has been chosen. */
export const snippetOf = (setup: Setup): Snippet => kinds[setup.state.kind](setup);
