import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { nextFrame } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import { openPhases, part, parts, phaseNumber } from '../support/roadmap.js';
import { elsewhere, openEmbed, urlOfEmbed } from './support/embed.js';
import { createFrame } from './support/host-page.js';
import { firstMissingLine } from './support/seed.js';
import { visibleText } from './support/visible-text.js';
import type { MlopsRoadmap } from '../../src/index.js';

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

/** Where a link leads when it is clicked: into which window. */
const targetOf = (window: Window & typeof globalThis, link: HTMLAnchorElement): string => {
  let target = '';
  const look = (event: Event): void => {
    target = link.target;
    event.preventDefault();
  };
  window.addEventListener('click', look, { once: true });
  link.click();
  window.removeEventListener('click', look);
  return target;
};

const linksIn = (element: Element, selector: string): HTMLAnchorElement => {
  const link = element.shadowRoot?.querySelector<HTMLAnchorElement>(selector);
  if (!link) throw new Error(`no ${selector}`);
  return link;
};

describe('the page for frames', () => {
  it('shows the whole roadmap, and says so in its title', async () => {
    const { element, document } = await openEmbed('?open=all&promo-href=/b&parent-href=/r');
    expect(firstMissingLine(visibleText(element))).to.equal(undefined);
    expect(document.title).to.equal(bundled.title);
    expect(document.documentElement.lang).to.equal('en');
  });

  it('shows what its address asks for', async () => {
    const { element, document, window } = await openEmbed(
      '?element=roadmap-phase&phase=3&open&lang=ar&theme=dark&heading-level=1',
    );
    expect(element.localName).to.equal('roadmap-phase');
    expect(attributesOf(element)).to.deep.equal({ phase: '3', open: '', 'heading-level': '1' });
    expect(document.documentElement.lang).to.equal('ar');
    expect(document.dir).to.equal('rtl');
    expect(document.title).to.equal(`${bundled.phases[2]?.title ?? ''} · ${bundled.title}`);
    await until(() => part(element, 'label').innerText !== 'What to learn');
    expect(window.getComputedStyle(document.documentElement).colorScheme).to.equal('dark');
    const [red = 255] =
      window.getComputedStyle(part(element, 'phase')).backgroundColor.match(/[\d.]+/g) ?? [];
    expect(Number(red)).to.be.lessThan(100);
  });

  it('has no background of its own', async () => {
    const { document, window } = await openEmbed('?theme=light');
    for (const element of [document.documentElement, document.body]) {
      expect(window.getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('ignores what is hostile or unknown', async () => {
    const script = encodeURIComponent('"><script>top.hacked = true</script>');
    const { element, document } = await openEmbed(
      `?element=${script}&lang=${script}&dir=${script}&theme=${script}&id=x&class=y&style=color:red&onclick=top.hacked=1` +
        `&slot=z&roadmap={}&structured-data&src=${encodeURIComponent(elsewhere(`${location.origin}/answers/embed/roadmap`))}` +
        `&promo-href=${encodeURIComponent('javascript:alert(1)')}&parent-href=//example.com&open=${script}`,
    );
    expect(element.localName).to.equal('mlops-roadmap');
    expect(attributesOf(element)).to.deep.equal({});
    expect(element.shadowRoot?.querySelector('[part=parent] a, [part=promo-action]')).to.equal(
      null,
    );
    expect(document.documentElement.getAttribute('lang')).to.equal('en');
    expect('hacked' in window).to.equal(false);
    expect(document.querySelector('script:not([src])')).to.equal(null);
    expect(document.title).to.equal(bundled.title);
  });

  it('shows no words of who has written the address', async () => {
    const words = 'Your account is suspended. Call 555-0100';
    for (const query of [
      `?element=roadmap-phase&phase=${encodeURIComponent(`”. ${words}`)}`,
      `?debug&src=/${encodeURIComponent(words)}`,
      `?element=roadmap-phase&phase=3&debug&src=/answers/embed/not-found?${encodeURIComponent(words)}`,
      `?open=${words}&hide=${words}&level=${words}&start=${words}&pace=${words}&heading-level=${words}`,
    ]) {
      const frame = createFrame();
      frame.src = urlOfEmbed(query);
      document.body.append(frame);
      const shown = () => frame.contentDocument?.querySelector('mlops-roadmap, roadmap-phase');
      await until(() => (shown()?.shadowRoot?.textContent.trim().length ?? 0) > 20);
      const { contentDocument: inner } = frame;
      expect(shown()?.shadowRoot?.textContent).not.to.match(/suspended|555/);
      expect(inner?.title).not.to.match(/suspended|555/);
    }
  });

  it('shows a roadmap of its own site', async () => {
    const { element, document } = await openEmbed('?src=/answers/embed/roadmap');
    await until(() => document.title === 'Roadmap served' && parts(element, 'phase').length === 2);
  });

  it('opens links that lead away beside the page, and its own in itself', async () => {
    const { element, window } = await openEmbed('?promo-href=/bundle');
    expect(targetOf(window, linksIn(element, '[part=promo-action]'))).to.equal('_blank');
    expect(targetOf(window, linksIn(element, '[part=segment]'))).to.equal('');
  });

  it('goes to a phase, by its strip and by its address', async () => {
    const { element, window } = await openEmbed('?open=none#mlops-model-serving');
    await until(() => openPhases(element).includes(6));
    linksIn(element, '[part=segment]').click();
    await nextFrame();
    expect(openPhases(element)).to.include(1);
    (element as Pick<MlopsRoadmap, 'goTo'> & HTMLElement).goTo(3);
    expect(element.shadowRoot?.activeElement).to.equal(
      phaseNumber(element, 3).querySelector('summary'),
    );
    expect(window.location.pathname).to.match(/embed\.html$/);
  });

  it('prints everything open', async () => {
    const { element, window } = await openEmbed();
    window.dispatchEvent(new window.Event('beforeprint'));
    await nextFrame();
    expect(openPhases(element)).to.have.lengthOf(8);
    window.dispatchEvent(new window.Event('afterprint'));
    expect(openPhases(element)).to.deep.equal([1]);
  });

  describe('has a policy', () => {
    let document: Document;
    let violated: Promise<SecurityPolicyViolationEvent>;

    beforeEach(async () => {
      ({ document } = await openEmbed());
      violated = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', resolve);
      });
    });

    it('that allows no script in the page', async () => {
      const script = document.createElement('script');
      script.append(document.createTextNode('top.hacked = true'));
      document.body.append(script);
      expect((await violated).effectiveDirective).to.match(/^(script-src|require-trusted-types)/);
      expect('hacked' in window).to.equal(false);
    });

    it('that allows nothing from another site', async () => {
      const { defaultView } = document;
      const answer = defaultView?.fetch(elsewhere(`${location.origin}/answers/embed/roadmap?cors`));
      expect((await violated).effectiveDirective).to.equal('connect-src');
      const [result] = await Promise.allSettled([answer]);
      expect(result.status).to.equal('rejected');
    });
  });
});
