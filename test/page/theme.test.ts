import { expect } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/elements/mlops-roadmap/mlops-roadmap.js';
import { nextFrame } from '../support/browser.js';
import { type HostPage, inside, openRoadmap } from './support/host-page.js';

const signals: readonly (readonly [attribute: string, dark: string, light: string])[] = [
  ['data-theme', 'dark', 'light'],
  ['data-bs-theme', 'dark', 'light'],
  ['data-md-color-scheme', 'slate', 'default'],
  ['data-color-mode', 'dark', 'light'],
  ['class', 'site dark wide', 'site light wide'],
];

describe('the theme “auto” on a page', () => {
  let page: HostPage;
  let roadmap: MlopsRoadmap;
  let light: string;
  let dark: string;

  /** The colour of a card once the page has been drawn again. */
  const cardColor = async (): Promise<string> => {
    await nextFrame();
    return page.window.getComputedStyle(inside(roadmap, '[part=phase]')).backgroundColor;
  };

  const wrapper = (): HTMLElement => {
    const { parentElement } = roadmap;
    if (!parentElement) throw new Error('no wrapper');
    return parentElement;
  };

  beforeEach(async () => {
    ({ page, roadmap } = await openRoadmap('themed'));
    roadmap.theme = 'light';
    light = await cardColor();
    roadmap.theme = 'dark';
    dark = await cardColor();
    roadmap.theme = 'auto';
    expect(light).not.to.equal(dark);
  });

  it('is light where the page says nothing', async () => {
    expect(await cardColor()).to.equal(light);
  });

  it('takes no notice of a word that is no scheme', async () => {
    page.document.documentElement.dataset['theme'] = 'constructor';
    expect(await cardColor()).to.equal(light);
    expect(inside(roadmap, '.roadmap').className.trim()).to.equal('roadmap');
  });

  for (const part of ['html', 'body'] as const) {
    for (const [attribute, darkValue, lightValue] of signals) {
      it(`follows ${attribute} on <${part}>, live`, async () => {
        const element = part === 'html' ? page.document.documentElement : page.document.body;
        element.setAttribute(attribute, darkValue);
        expect(await cardColor()).to.equal(dark);
        element.setAttribute(attribute, lightValue);
        expect(await cardColor()).to.equal(light);
        element.setAttribute(attribute, darkValue);
        expect(await cardColor()).to.equal(dark);
        element.removeAttribute(attribute);
        expect(await cardColor()).to.equal(light);
      });
    }
  }

  it('follows the color-scheme that it inherits, live', async () => {
    wrapper().style.colorScheme = 'dark';
    expect(await cardColor()).to.equal(dark);
    wrapper().style.colorScheme = 'light';
    expect(await cardColor()).to.equal(light);
  });

  it('takes the page’s word before the color-scheme that it inherits', async () => {
    wrapper().style.colorScheme = 'dark';
    page.document.documentElement.dataset['theme'] = 'light';
    expect(await cardColor()).to.equal(light);
  });

  it('starts dark on a page that is dark already', async () => {
    page.document.documentElement.dataset['theme'] = 'dark';
    roadmap = page.document.createElement('mlops-roadmap');
    page.document.body.append(roadmap);
    await roadmap.updateComplete;
    expect(await cardColor()).to.equal(dark);
  });

  it('follows a page that changed while the element was away', async () => {
    const place = wrapper();
    roadmap.remove();
    page.document.documentElement.classList.add('dark');
    place.append(roadmap);
    expect(await cardColor()).to.equal(dark);
  });
});
