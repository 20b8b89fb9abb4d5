import { expect } from '@open-wc/testing';
import {
  accessibilityTree,
  canEmulateMedia,
  click,
  computedName,
  computedRole,
  emulateMedia,
  press,
  setViewport,
  type,
} from './browser.js';

class SupportProbe extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.root.innerHTML = `
      <style>:host { display: block; margin-top: 1500px }</style>
      <details><summary><h3>Title</h3></summary><p>Text</p></details>
      <label><input type="checkbox"> Done</label>
      <label>Note <input type="text" value=""></label>`;
  }
}
customElements.define('support-probe', SupportProbe);

const emulates = await canEmulateMedia;

describe('browser support', () => {
  let probe: SupportProbe;

  function inside<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    selector = '',
  ): HTMLElementTagNameMap[Tag] {
    const element = probe.root.querySelector<HTMLElementTagNameMap[Tag]>(tag + selector);
    if (!element) throw new Error(`no ${tag}${selector}`);
    return element;
  }

  beforeEach(() => {
    probe = new SupportProbe();
    document.body.append(probe);
  });

  afterEach(() => {
    probe.remove();
  });

  it('clicks, and presses keys in a shadow root', async () => {
    await click(inside('summary'));
    expect(inside('details').open).to.equal(true);
    expect(probe.root.activeElement).to.equal(inside('summary'));

    await press('Enter');
    expect(inside('details').open).to.equal(false);

    await press('Tab');
    expect(probe.root.activeElement).to.equal(inside('input', '[type=checkbox]'));
    expect(inside('input', '[type=checkbox]').matches(':focus-visible')).to.equal(true);
    await press('Space');
    expect(inside('input', '[type=checkbox]').checked).to.equal(true);

    await press('Shift+Tab');
    expect(probe.root.activeElement).to.equal(inside('summary'));
  });

  it('sends trusted events', async () => {
    const trusted: [string, boolean][] = [];
    for (const name of ['click', 'keydown'] as const) {
      probe.root.addEventListener(name, (event) => trusted.push([name, event.isTrusted]));
    }
    await click(inside('summary'));
    await press('Escape');
    expect(trusted).to.deep.equal([
      ['click', true],
      ['keydown', true],
    ]);
  });

  it('types text', async () => {
    await click(inside('input', '[type=text]'));
    await type('Hello, aa B');
    expect(inside('input', '[type=text]').value).to.equal('Hello, aa B');
    await press('Backspace');
    expect(inside('input', '[type=text]').value).to.equal('Hello, aa ');
  });

  it('reads roles and names', async () => {
    expect(await computedRole(inside('h3'))).to.equal('heading');
    expect(await computedName(inside('h3'))).to.equal('Title');
    expect(await computedRole(inside('input', '[type=checkbox]'))).to.equal('checkbox');
    expect(await computedName(inside('input', '[type=checkbox]'))).to.equal('Done');
    expect(await computedRole(inside('summary'))).to.equal('summary');
    expect(inside('h3').outerHTML).to.equal('<h3>Title</h3>');
  });

  it('reads the accessibility tree', async () => {
    inside('input', '[type=checkbox]').checked = true;
    const tree = await accessibilityTree();
    expect(tree.role).to.equal('document');
    const text = JSON.stringify(tree.children);
    const heading =
      '{"role":"heading","name":"Title","level":3,"children":[{"role":"text","name":"Title"}]}';
    expect(text).to.contain(
      `{"role":"summary","name":"Title","expanded":false,"children":[${heading}]}`,
    );
    expect(text).to.contain('{"role":"checkbox","name":"Done","checked":true}');
    expect(text).to.contain('"role":"textbox","name":"Note"');

    inside('details').open = true;
    expect(JSON.stringify(await accessibilityTree())).to.contain(
      '"role":"summary","name":"Title","expanded":true',
    );
  });

  it('sets the viewport, and keeps the focus', async () => {
    for (const width of [320, 1280, 800]) {
      await setViewport({ width, height: 600 });
      expect(innerWidth).to.equal(width);
      expect(document.hasFocus()).to.equal(true);
    }
  });

  if (emulates) {
    it('emulates media', async () => {
      const matching = () =>
        [
          '(prefers-color-scheme: dark)',
          '(prefers-reduced-motion: reduce)',
          '(forced-colors: active)',
          'print',
        ].map((query) => matchMedia(query).matches);
      await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(matching()).to.deep.equal([true, true, false, false]);
      await emulateMedia({ forcedColors: 'active', media: 'print' });
      expect(matching().slice(1)).to.deep.equal([false, true, true]);
      await emulateMedia({});
      expect(matching()).to.deep.equal([false, false, false, false]);
    });
  } else {
    it.skip('emulates media (skipped: this engine has no command for it)');
  }
});
