import { expect } from '@open-wc/testing';
import { inside } from '../page/support/host-page.js';
import { canEmulateMedia, emulateMedia, nextFrame } from '../support/browser.js';
import { contrast, difference } from '../support/colours.js';
import { part } from '../support/roadmap.js';
import { type Host, hosts } from './support/hosts.js';
import {
  axeOnColours,
  faintTexts,
  openThemed,
  setAttributes,
  type ThemedPage,
} from './support/themed-page.js';

const open = async ({ name, css, background, text }: Host): Promise<ThemedPage> => {
  const page = await openThemed(css, `src/styles/themes/bridges/${name}.css`);
  const style = page.document.createElement('style');
  style.textContent = `html { background: #fff } body { background: var(${background}); color: var(${text}) }`;
  page.document.head.append(style);
  return page;
};

const carrier = ({ on }: Host, { document }: ThemedPage): HTMLElement =>
  on === 'body' ? document.body : document.documentElement;

/** The host's accent on its surface, as the page shows them, and their contrast. */
const hostColours = ({ accent, surface }: Host, { document, window }: ThemedPage) => {
  const probe = document.createElement('i');
  probe.style.cssText = `color: var(${accent}); background: var(${surface})`;
  document.body.append(probe);
  const { color, backgroundColor } = window.getComputedStyle(probe);
  const measured = { accent: color, surface: backgroundColor, contrast: contrast(probe) };
  probe.remove();
  return measured;
};

/** How far what the roadmap wears is from what the host has. */
const differences = (host: Host, page: ThemedPage) => {
  const { roadmap, window } = page;
  const button = window.getComputedStyle(part(roadmap, 'toggle-all'));
  const card = window.getComputedStyle(part(roadmap, 'phase'));
  const { accent, surface } = hostColours(host, page);
  return {
    accent: difference(button.color, accent),
    surface: difference(card.backgroundColor, surface),
  };
};

const follows = (host: Host, page: ThemedPage): void => {
  const { accent, surface } = differences(host, page);
  // Where a host's own links are faint, those here are as near as they can be.
  expect(accent, 'accent').to.be.below(hostColours(host, page).contrast > 6.5 ? 0.02 : 0.12);
  expect(surface, 'surface').to.be.below(0.01);
};

const isLegible = (page: ThemedPage): void => {
  expect(faintTexts(page, 4.5)).to.deep.equal([]);
};

/** Asks the three elements for a theme of their own. */
const showTheme = async ({ document, roadmap }: ThemedPage, theme: string): Promise<void> => {
  for (const element of document.querySelectorAll('mlops-roadmap, roadmap-phase, roadmap-faq')) {
    element.setAttribute('theme', theme);
  }
  await roadmap.updateComplete;
  await nextFrame();
};

const cardOf = ({ window, roadmap }: ThemedPage): string =>
  window.getComputedStyle(part(roadmap, 'phase')).backgroundColor;

describe('the bridge for', () => {
  afterEach(() => {
    localStorage.clear();
  });

  for (const host of hosts) {
    describe(host.name, () => {
      it('wears the site’s colours, in light and dark, live', async () => {
        const page = await open(host);
        const element = carrier(host, page);
        for (const attributes of [host.light, host.dark, host.light]) {
          if (!attributes) continue;
          await setAttributes(element, attributes);
          follows(host, page);
          isLegible(page);
        }
        if (host.dark) {
          const light = cardOf(page);
          await setAttributes(element, host.dark);
          expect(difference(light, cardOf(page))).to.be.above(0.5);
          expect(await axeOnColours(page)).to.deep.equal([]);
        }
      });

      it('stays legible with a brand colour that is not, and with a theme that the page does not show', async () => {
        const page = await open(host);
        const element = carrier(host, page);
        for (const [attributes, brands, theme] of [
          [host.light, ['#ff0', '#fff', '#ff8fa3'], 'dark'],
          [host.dark, ['#000080', '#000', '#00f'], 'light'],
        ] as const) {
          if (!attributes) continue;
          await setAttributes(element, attributes);
          for (const brand of brands) {
            element.style.setProperty(host.accent, brand);
            await nextFrame();
            expect(faintTexts(page, 4.5), brand).to.deep.equal([]);
          }
          await showTheme(page, theme);
          expect(faintTexts(page, 4.5), theme).to.deep.equal([]);
          await showTheme(page, 'auto');
        }
      });
    });
  }
});

describe('a bridge', () => {
  const named = (name: string): Host => {
    const host = hosts.find((one) => one.name === name);
    if (!host) throw new Error(`no ${name}`);
    return host;
  };

  afterEach(() => {
    localStorage.clear();
  });

  it('leaves colours that are legible as they are', async () => {
    const vitepress = named('vitepress');
    const page = await open(vitepress);
    const { window, roadmap } = page;
    for (const attributes of [{}, { class: 'dark' }]) {
      await setAttributes(page.document.documentElement, attributes);
      const { accent, surface } = differences(vitepress, page);
      expect(Math.max(accent, surface)).to.be.below(0.005);
      const title = window.getComputedStyle(part(roadmap, 'phase-title')).color;
      const { color } = window.getComputedStyle(page.document.body);
      expect(difference(title, color)).to.be.below(0.005);
    }
  });

  it('leaves the last word to the page, whatever comes first, also inside a roadmap', async () => {
    const page = await open(named('bootstrap'));
    const { document, window, roadmap } = page;
    const style = document.createElement('style');
    style.textContent = 'mlops-roadmap { --roadmap-surface: rgb(255 250 240) }';
    document.head.prepend(style);
    const nested = document.createElement('roadmap-phase');
    nested.setAttribute('phase', '1');
    roadmap.append(nested);
    await nested.updateComplete;
    await nextFrame();
    const card = window.getComputedStyle(inside(nested, '[part=phase]'));
    expect(card.backgroundColor).to.equal('rgb(255, 250, 240)');
  });

  it('changes nothing on a page without the host’s variables', async () => {
    const plain = await openThemed();
    const without = cardOf(plain);
    const accent = plain.window.getComputedStyle(part(plain.roadmap, 'toggle-all')).color;
    localStorage.clear();
    const page = await openThemed('src/styles/themes/bridges/starlight.css');
    expect(cardOf(page)).to.equal(without);
    const { color } = page.window.getComputedStyle(part(page.roadmap, 'toggle-all'));
    expect(color).to.equal(accent);
  });

  it('follows the device where Primer does, in engines whose media can be emulated', async function () {
    if (!(await canEmulateMedia)) this.skip();
    const host = named('primer');
    const page = await open(host);
    await setAttributes(page.document.documentElement, {
      ...host.light,
      'data-color-mode': 'auto',
    });
    for (const colorScheme of ['dark', 'light'] as const) {
      await emulateMedia({ colorScheme });
      follows(host, page);
      isLegible(page);
    }
    await emulateMedia({});
  });

  it('reads the variables of Moodle 5 before those of Moodle 4', async () => {
    const host = { ...named('moodle'), accent: '--bs-link-color', surface: '--bs-body-bg' };
    const page = await open({ ...host, css: named('bootstrap').css });
    page.document.documentElement.style.setProperty('--bs-link-color', '#8a1c4a');
    page.document.documentElement.style.setProperty('--primary', '#0f6cbf');
    await nextFrame();
    expect(differences(host, page).accent).to.be.below(0.005);
  });
});
