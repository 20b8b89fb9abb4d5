import { expect } from '@open-wc/testing';
import { open as openPrerendered } from './support/prerendered.js';
import type { MlopsRoadmap } from '../../src/elements/mlops-roadmap/mlops-roadmap.js';
import { canEmulateMedia, emulateMedia, nextFrame } from '../support/browser.js';
import { colourContrast } from '../support/colours.js';
import { faintTexts } from '../themes/support/themed-page.js';
import {
  addScript,
  createFrame,
  type HostPage,
  pageIn,
  roadmapsOf,
  urlOfScript,
} from './support/host-page.js';

type Scheme = 'light' | 'dark';

interface Case {
  readonly name: string;
  readonly css: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly scheme: Scheme;
}

const body = (background: string, color: string): string =>
  `body { background: ${background}; color: ${color} }`;

/** Pages of every colour, as people write them: none has a marker that we know unless it says so. */
const pages: readonly Case[] = [
  { name: 'white', css: body('#fff', '#222'), scheme: 'light' },
  { name: 'a page without any style', css: '', scheme: 'light' },
  { name: 'near white', css: body('#fafafa', '#333'), scheme: 'light' },
  { name: 'cream', css: body('#fdf6e3', '#586e75'), scheme: 'light' },
  { name: 'beige', css: body('beige', '#3b2f2f'), scheme: 'light' },
  { name: 'tan', css: body('#c9b48f', '#2b1d0e'), scheme: 'light' },
  { name: 'light grey', css: body('#ddd', '#222'), scheme: 'light' },
  { name: 'silver', css: body('silver', '#000'), scheme: 'light' },
  { name: 'grey with dark text', css: body('#999', '#000'), scheme: 'light' },
  { name: 'grey between both', css: body('#777', '#fff'), scheme: 'light' },
  { name: 'grey between both, dark text', css: body('#777', '#000'), scheme: 'light' },
  { name: 'grey with light text', css: body('#666', '#fff'), scheme: 'dark' },
  { name: 'pink', css: body('hotpink', '#000'), scheme: 'light' },
  { name: 'yellow', css: body('#ffdd00', '#111'), scheme: 'light' },
  { name: 'mint', css: body('oklch(0.9 0.07 160)', 'oklch(0.2 0.02 160)'), scheme: 'light' },
  { name: 'sky blue', css: body('skyblue', '#123'), scheme: 'light' },
  { name: 'slate', css: body('slategray', '#fff'), scheme: 'light' },
  { name: 'blue-grey', css: body('#607d8b', '#fff'), scheme: 'light' },
  { name: 'blue', css: body('#1d4ed8', '#fff'), scheme: 'dark' },
  { name: 'navy', css: body('navy', '#eee'), scheme: 'dark' },
  { name: 'dark green', css: body('#14532d', '#ecfdf5'), scheme: 'dark' },
  { name: 'crimson', css: body('crimson', '#fff'), scheme: 'dark' },
  { name: 'purple', css: body('rebeccapurple', '#fff'), scheme: 'dark' },
  { name: 'dark grey', css: body('#333', '#ddd'), scheme: 'dark' },
  { name: 'nearly black', css: body('#15171c', '#e8e8ea'), scheme: 'dark' },
  { name: 'black', css: body('#000', '#0f0'), scheme: 'dark' },
  { name: 'dark in lab()', css: body('lab(10 0 0)', 'lab(95 0 0)'), scheme: 'dark' },
  {
    name: 'dark in color()',
    css: body('color(srgb 0.1 0.1 0.12)', 'color(srgb 1 1 1)'),
    scheme: 'dark',
  },
  {
    name: 'dark through a layer',
    css: `html { background: #000 } ${body('rgb(255 255 255 / 8%)', '#eee')}`,
    scheme: 'dark',
  },
  { name: 'a dark picture', css: body('linear-gradient(#101020, #000)', '#fff'), scheme: 'dark' },
  { name: 'a light picture', css: body('linear-gradient(#fff, #eee)', '#222'), scheme: 'light' },
  { name: 'dark card on white', css: 'main { background: #222; color: #eee }', scheme: 'dark' },
  {
    name: 'light card on black',
    css: `${body('#000', '#fff')} main { background: #fff; color: #222 }`,
    scheme: 'light',
  },
  {
    name: 'a lie: declared light, shown dark',
    html: 'data-theme="light"',
    css: body('#111', '#eee'),
    scheme: 'dark',
  },
  {
    name: 'a lie: declared dark, shown light',
    html: 'class="dark"',
    css: body('#fff', '#222'),
    scheme: 'light',
  },
  {
    name: 'a lie: color-scheme dark, shown light',
    css: `:root { color-scheme: dark } ${body('#fff', '#222')}`,
    scheme: 'light',
  },
  { name: 'color-scheme dark alone', css: ':root { color-scheme: dark }', scheme: 'dark' },
  // The colours that themes of WordPress ship.
  {
    name: 'Twenty Twenty-One, dark mode',
    html: 'class="is-dark-theme"',
    css: body('#28303d', '#f0f0f0'),
    scheme: 'dark',
  },
  { name: 'Twenty Twenty-One', css: body('#d1e4dd', '#28303d'), scheme: 'light' },
  { name: 'Twenty Twenty-Two, Blue', css: body('#3f67c6', '#fcf5ed'), scheme: 'dark' },
  { name: 'Twenty Twenty-Three, Pitch', css: body('#202124', '#e8eaed'), scheme: 'dark' },
  {
    name: 'Twenty Twenty-Three, Aubergine',
    css: body(
      'linear-gradient(180deg, #1b1031 0 min(24rem, 10%), #2d1a52 0% 30%, #1b1031 100%) no-repeat',
      '#fff',
    ),
    scheme: 'dark',
  },
];

const open = async ({ css, html = '' }: Omit<Case, 'name' | 'scheme'>): Promise<HostPage> => {
  const frame = createFrame({ width: 900, height: 700 });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="en" ${html}><style>${css}</style>
    <main><p>Some text.</p><mlops-roadmap></mlops-roadmap><p>More.</p></main>`;
  document.body.append(frame);
  await loaded;
  const page = pageIn(frame);
  await addScript(page, urlOfScript());
  await roadmapsOf(page);
  return page;
};

const roadmapIn = ({ document }: HostPage): MlopsRoadmap => {
  const roadmap = document.querySelector('mlops-roadmap');
  if (!roadmap) throw new Error('no roadmap');
  return roadmap;
};

const pieces = (roadmap: MlopsRoadmap, selector: string): HTMLElement[] => [
  ...(roadmap.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Resolves when the limits of a coloured page have been loaded. */
const limited = async (page: HostPage): Promise<void> => {
  const base = pieces(roadmapIn(page), '.roadmap')[0];
  if (!base?.hasAttribute('data-coloured')) return;
  while (base.style.getPropertyValue('--_chroma') === '') await nextFrame();
};

const schemeOf = (page: HostPage): Scheme => {
  const [card] = pieces(roadmapIn(page), '[part=phase]');
  const { backgroundColor } = page.window.getComputedStyle(card ?? page.document.body);
  return colourContrast(backgroundColor, '#fff') < colourContrast(backgroundColor, '#000')
    ? 'light'
    : 'dark';
};

/** Lines and boxes that stand on the page itself, each with its colour. */
const edgesOf = (page: HostPage): readonly (readonly [name: string, colour: string])[] => {
  const roadmap = roadmapIn(page);
  const edge = (selector: string, pseudo?: string) =>
    pieces(roadmap, selector)
      .slice(0, 4)
      .map((piece) => {
        const style = page.window.getComputedStyle(piece, pseudo);
        const colour = pseudo ? style.borderInlineStartColor : style.borderBlockStartColor;
        return [selector + (pseudo ?? ''), colour] as const;
      });
  return [
    ...edge('[part=item]', '::before'),
    ...edge('[part=node]'),
    ...edge('[part=legend-level]'),
    ...edge('[part=search]'),
    ...edge('[part=question]'),
    ...edge('[part=phase]'),
  ];
};

/** Pages on which our own borders, hairlines on white and black, would be lost. */
const coloured = /tan|silver|grey|pink|mint|blue|slate|green|crimson|purple|yellow|navy|Two|One/i;

/** What a plain background comes to; pictures have none. */
const plain = (page: HostPage): string | undefined => {
  const { background, backgroundColor } = page.window.getComputedStyle(page.document.body);
  return background.includes('gradient') ? undefined : backgroundColor;
};

describe('the theme “auto” on a page of any colour', () => {
  for (const one of pages) {
    it(`is readable: ${one.name}`, async () => {
      const page = await open(one);
      expect(schemeOf(page)).to.equal(one.scheme);
      await limited(page);
      const background = plain(page);
      if (background === undefined || /layer|alone/.test(one.name)) return;
      expect(faintTexts(page, 4.5)).to.deep.equal([]);
      if (!coloured.test(one.name)) return;
      const faint = edgesOf(page).filter(([, colour]) => colourContrast(colour, background) < 3);
      expect(faint).to.deep.equal([]);
    });
  }

  it('leaves the borders of plain pages as they are', async () => {
    const [white, paper] = [
      await open({ css: body('#fff', '#222') }),
      await open({ css: body('#f6f6f6', '#222') }),
    ];
    expect(edgesOf(white)).to.deep.equal(edgesOf(paper));
  });
});

describe('the theme “auto”, live', () => {
  /** Resolves when the card has that scheme. */
  const becomes = async (page: HostPage, scheme: Scheme): Promise<void> => {
    const until = performance.now() + 3000;
    while (schemeOf(page) !== scheme && performance.now() < until) await nextFrame();
    expect(schemeOf(page)).to.equal(scheme);
  };

  const light = body('#fff', '#222');
  const dark = body('#15171c', '#e8e8ea');

  const addStyle = ({ document }: HostPage, css: string): HTMLStyleElement => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return style;
  };

  it('follows a style sheet that comes late, and one that goes', async () => {
    const page = await open({ css: light });
    const style = addStyle(page, dark);
    await becomes(page, 'dark');
    style.remove();
    await becomes(page, 'light');
  });

  it('follows a class of the page that says nothing to us, on any element around', async () => {
    const page = await open({ css: `${light} .night { background: #111; color: #eee }` });
    const main = page.document.querySelector('main');
    for (const element of [page.document.body, main, page.document.documentElement]) {
      element?.classList.add('night');
      // The body is in front of the root, and says light itself.
      if (element !== page.document.documentElement) await becomes(page, 'dark');
      element?.classList.remove('night');
      await becomes(page, 'light');
    }
  });

  it('follows a change that takes a while, to its end', async () => {
    const page = await open({
      css: `${light} body { transition: color 0.3s, background 0.3s } .night { background: #0d1117; color: #c9d1d9 }`,
    });
    page.document.body.classList.add('night');
    await becomes(page, 'dark');
    page.document.body.classList.remove('night');
    await becomes(page, 'light');
  });

  it('follows a background that changes slowly under the same text', async () => {
    const page = await open({
      css: 'body { background: #fff; color: #767676; transition: background 0.3s } .night { background: #000 }',
    });
    page.document.body.classList.add('night');
    await becomes(page, 'dark');
  });

  it('follows a media query [not in WebKit, which emulates none]', async function () {
    if (!(await canEmulateMedia)) this.skip();
    const page = await open({ css: `${light} @media (prefers-color-scheme: dark) { ${dark} }` });
    try {
      await emulateMedia({ colorScheme: 'dark' });
      await becomes(page, 'dark');
    } finally {
      await emulateMedia({});
    }
    await becomes(page, 'light');
  });

  it('follows the element to another place', async () => {
    const page = await open({ css: `${light} aside { background: #111; color: #eee }` });
    const roadmap = roadmapIn(page);
    const aside = page.document.createElement('aside');
    page.document.body.append(aside);
    aside.append(roadmap);
    await becomes(page, 'dark');
    page.document.body.append(roadmap);
    await becomes(page, 'light');
  });

  it('leaves a theme of its own alone, and comes back from it', async () => {
    const page = await open({ css: dark });
    const roadmap = roadmapIn(page);
    roadmap.theme = 'light';
    await becomes(page, 'light');
    expect(faintTexts(page, 4.5)).to.deep.equal([]);
    roadmap.theme = 'auto';
    await becomes(page, 'dark');
  });

  it('tells the page nothing of its probe', async () => {
    const page = await open({ css: light });
    const heard: string[] = [];
    for (const type of ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel']) {
      page.window.addEventListener(type, () => heard.push(type), true);
    }
    addStyle(page, dark);
    await becomes(page, 'dark');
    expect(heard).to.deep.equal([]);
  });
});

describe('what is prerendered', () => {
  for (const [background, color] of [
    ['#15171c', '#e8e8ea'],
    ['navy', '#fff'],
    ['#fff', '#222'],
    ['#f4ecd8', '#433422'],
  ] as const) {
    it(`is readable before the script on ${background}`, async () => {
      const html = `style="background: ${background}; color: ${color}"`;
      const page = await openPrerendered({ tag: 'mlops-roadmap', options: {} }, { html });
      expect(faintTexts(page, 4.5)).to.deep.equal([]);
    });
  }
});
