import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { click, press, type } from '../support/browser.js';
import { openMenu, pageStore } from '../support/progress-menu.js';
import {
  nextEvent,
  part,
  parts,
  phaseNumber,
  summaryOf,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';

const kinds = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

/** What the page hears of keys, as sites listen for their shortcuts. */
let heard: string[] = [];

const listen = (event: Event): void => {
  const { key, ctrlKey } = event as KeyboardEvent;
  heard.push(`${event.type} ${key}`);
  if (ctrlKey && key === 'k') event.preventDefault();
};

const places = [window, document, document.body];

beforeEach(() => {
  heard = [];
  for (const place of places) for (const kind of kinds) place.addEventListener(kind, listen);
});

afterEach(() => {
  for (const place of places) for (const kind of kinds) place.removeEventListener(kind, listen);
});

const search = (roadmap: Element) => part(roadmap, 'search') as HTMLInputElement;

const create = () =>
  fixture<MlopsRoadmap>(html`
    <mlops-roadmap progress .progressStore=${pageStore()}>
      <p slot="header"><input id="own" /><button type="button">Own</button></p>
    </mlops-roadmap>
  `);

/** How often the page has heard of a key that went down and up: as often as it listens. */
const times = (kind: string, key: string) => heard.filter((one) => one === `${kind} ${key}`).length;

describe('keys typed in our fields', () => {
  for (const text of ['ci/cd, n', 's f / n p , .']) {
    it(`stay there: ${text}`, async () => {
      const roadmap = await create();
      await click(search(roadmap));
      await type(text);
      expect(search(roadmap).value).to.equal(text);
      await press('ArrowLeft');
      await press('Home');
      await press('Delete');
      await press('End');
      await press('Backspace');
      await press('Enter');
      expect(search(roadmap).value).to.equal(text.slice(1, -1));
      expect(heard).to.deep.equal([]);
    });
  }

  it('of a date stay there, too', async () => {
    const roadmap = await create();
    const panel = await openMenu(roadmap);
    const field = panel.querySelector<HTMLInputElement>('[type=date]');
    field?.focus();
    heard = [];
    await type('12');
    await press('ArrowUp');
    await press('Backspace');
    expect(heard).to.deep.equal([]);
    await press('Escape');
    expect(parts(roadmap, 'progress-panel')).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  });

  it('reach the page where they lead out of the field', async () => {
    const roadmap = await create();
    await click(search(roadmap));
    await press('Escape');
    expect(times('keydown', 'Escape')).to.equal(3);
    await press('Control+k');
    expect(times('keydown', 'k')).to.equal(3);
    expect(times('keyup', 'k')).to.equal(3);
    await press('Tab');
    expect(times('keydown', 'Tab')).to.equal(3);
    expect(roadmap.shadowRoot?.activeElement).not.to.equal(search(roadmap));
  });

  it('reach the page when they come up, if they did when they went down', async () => {
    const roadmap = await create();
    const send = (kind: string, init: KeyboardEventInit) =>
      search(roadmap).dispatchEvent(
        new KeyboardEvent(kind, { bubbles: true, composed: true, code: 'KeyK', key: 'k', ...init }),
      );
    send('keydown', { ctrlKey: true });
    // The reader lets go of Ctrl first.
    send('keyup', {});
    expect(times('keyup', 'k')).to.equal(3);
    send('keydown', {});
    send('keyup', {});
    expect(times('keydown', 'k')).to.equal(3);
    expect(times('keyup', 'k')).to.equal(3);
  });

  it('do what they did in the element', async () => {
    const roadmap = await create();
    await click(search(roadmap));
    const found = nextEvent(roadmap, 'roadmap-filter');
    await type('k');
    expect((await found).query).to.equal('k');
    const cleared = nextEvent(roadmap, 'roadmap-filter');
    await press('Escape');
    expect((await cleared).query).to.equal('');
    expect(heard).to.deep.equal([]);
  });
});

describe('keys on our buttons', () => {
  it('press them, and the page hears neither Space nor Enter', async () => {
    const roadmap = await create();
    await whenTickable(roadmap);
    const summary = summaryOf(phaseNumber(roadmap, 2));
    summary.focus();
    await press('Space');
    expect(phaseNumber(roadmap, 2).open).to.equal(true);
    await press('Enter');
    expect(phaseNumber(roadmap, 2).open).to.equal(false);
    part(roadmap, 'legend-level').focus();
    await press('Space');
    expect(part(roadmap, 'legend-level').getAttribute('aria-pressed')).to.equal('true');
    await press('Enter');
    expect(part(roadmap, 'legend-level').getAttribute('aria-pressed')).to.equal('false');
    const [box] = topicBoxes(roadmap);
    const ticked = nextEvent(roadmap, 'roadmap-progress');
    box?.focus();
    await press('Space');
    expect((await ticked).done).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('reach the page where they press nothing', async () => {
    const roadmap = await create();
    part(roadmap, 'toggle-all').focus();
    await type('s');
    expect(times('keydown', 's')).to.equal(3);
    await press('ArrowDown');
    expect(times('keydown', 'ArrowDown')).to.equal(3);
  });

  it('are kept in each element inside a roadmap', async () => {
    const place = await fixture(html`
      <div>
        <mlops-roadmap>
          <roadmap-phase phase="1"></roadmap-phase>
          <roadmap-faq></roadmap-faq>
        </mlops-roadmap>
        <roadmap-phase phase="2"></roadmap-phase>
      </div>
    `);
    for (const element of place.querySelectorAll('roadmap-phase,roadmap-faq')) {
      const summary = element.shadowRoot?.querySelector('summary');
      summary?.focus();
      await press('Space');
      expect(heard, element.localName).to.deep.equal([]);
      await press('ArrowUp');
      expect(times('keydown', 'ArrowUp'), element.localName).to.equal(3);
      heard = [];
    }
  });
});

describe("keys in an author's own field", () => {
  it('reach the page', async () => {
    const roadmap = await create();
    const field = roadmap.querySelector('input');
    field?.focus();
    await type('s');
    expect(field?.value).to.equal('s');
    for (const kind of ['keydown', 'keypress', 'keyup']) expect(times(kind, 's')).to.equal(3);
    expect(times('input', 'undefined')).to.equal(3);
    roadmap.querySelector('button')?.focus();
    await press('Space');
    expect(times('keydown', ' ')).to.equal(3);
  });
});
