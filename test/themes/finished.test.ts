import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia, nextFrame } from '../support/browser.js';
import { part } from '../support/roadmap.js';
import {
  axeOnColours,
  faintTexts,
  openThemed,
  progressDifferences,
  setAttributes,
  type ThemedPage,
} from './support/themed-page.js';

/** The finished themes, each with the least contrast that it promises. */
const finished: Readonly<Record<string, number>> = {
  paper: 4.5,
  terminal: 4.5,
  'high-contrast': 7,
  playful: 4.5,
};

const sheetOf = (name: string): string => `src/styles/themes/finished/${name}.css`;

const base = ({ window, roadmap }: ThemedPage): CSSStyleDeclaration =>
  window.getComputedStyle(part(roadmap, 'base'));

describe('the finished theme', () => {
  afterEach(() => {
    localStorage.clear();
  });

  for (const [name, least] of Object.entries(finished)) {
    describe(name, () => {
      it(`shows all text at ${String(least)}:1, in light and dark, on a page of any colour`, async () => {
        const page = await openThemed(sheetOf(name));
        const { documentElement, body } = page.document;
        const backgrounds = new Set<string>();
        for (const theme of ['light', 'dark']) {
          await setAttributes(documentElement, { 'data-theme': theme });
          for (const colour of ['#fff', '#777', '#000']) {
            body.style.background = colour;
            expect(faintTexts(page, least), `${theme} on ${colour}`).to.deep.equal([]);
          }
          body.style.background = theme === 'light' ? '#fff' : '#000';
          body.style.color = theme === 'light' ? '#000' : '#fff';
          expect(await axeOnColours(page)).to.deep.equal([]);
          backgrounds.add(base(page).backgroundColor);
        }
        expect(backgrounds).to.have.length(2);
      });

      it('tells what is done from what is left, in light and dark', async () => {
        const page = await openThemed(sheetOf(name));
        for (const theme of ['light', 'dark']) {
          await setAttributes(page.document.documentElement, { 'data-theme': theme });
          const { done, card } = progressDifferences(page);
          expect(done, theme).to.be.above(0.25);
          // What is left looks empty.
          expect(card, theme).to.be.below(done).and.above(0.05);
        }
      });

      for (const dir of ['ltr', 'rtl']) {
        it(`fits into 360 px, ${dir}`, async () => {
          const page = await openThemed(sheetOf(name));
          page.frame.width = '360';
          page.document.documentElement.dir = dir;
          await nextFrame();
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
          const { left, right } = part(page.roadmap, 'base').getBoundingClientRect();
          for (const element of ['phase', 'promo', 'title'].map((one) => part(page.roadmap, one))) {
            const box = element.getBoundingClientRect();
            expect(box.left).to.be.at.least(left);
            expect(box.right).to.be.at.most(right);
          }
        });
      }

      it('stands in a roadmap once only, and lets the page have the last word', async () => {
        const page = await openThemed(sheetOf(name));
        const { document, window, roadmap } = page;
        const nested = document.createElement('roadmap-phase');
        nested.setAttribute('phase', '1');
        roadmap.append(nested);
        await nested.updateComplete;
        const { padding, boxShadow } = window.getComputedStyle(part(nested, 'base'));
        expect({ padding, boxShadow }).to.deep.equal({ padding: '0px', boxShadow: 'none' });
        const style = document.createElement('style');
        style.textContent = `mlops-roadmap { --roadmap-accent: rgb(1 2 3) }
          mlops-roadmap::part(title) { font-size: 17px }`;
        document.head.prepend(style);
        await nextFrame();
        const { color } = window.getComputedStyle(part(roadmap, 'toggle-all'));
        expect(color).to.equal('rgb(1, 2, 3)');
        expect(window.getComputedStyle(part(roadmap, 'title')).fontSize).to.equal('17px');
      });

      it('prints on white, where media can be emulated', async function () {
        if (!(await canEmulateMedia)) this.skip();
        const page = await openThemed(sheetOf(name));
        page.document.documentElement.dataset['theme'] = 'dark';
        await emulateMedia({ media: 'print' });
        const { backgroundColor, paddingTop, boxShadow } = base(page);
        const card = page.window.getComputedStyle(part(page.roadmap, 'phase')).backgroundColor;
        await emulateMedia({});
        expect({ backgroundColor, paddingTop, boxShadow }).to.deep.equal({
          backgroundColor: 'rgba(0, 0, 0, 0)',
          paddingTop: '0px',
          boxShadow: 'none',
        });
        expect(card).to.equal('rgb(255, 255, 255)');
      });

      it('leaves forced colours to the reader, where these can be emulated', async function () {
        if (!(await canEmulateMedia)) this.skip();
        const page = await openThemed(sheetOf(name));
        await emulateMedia({ forcedColors: 'active' });
        const probe = page.document.createElement('i');
        probe.style.cssText = 'color: CanvasText; background: Canvas';
        page.document.body.append(probe);
        const { color, backgroundColor } = page.window.getComputedStyle(probe);
        const title = page.window.getComputedStyle(part(page.roadmap, 'title')).color;
        const card = page.window.getComputedStyle(part(page.roadmap, 'phase')).backgroundColor;
        const shown = [title, base(page).backgroundColor, card];
        await emulateMedia({});
        expect(shown).to.deep.equal([color, backgroundColor, backgroundColor]);
      });
    });
  }
});
