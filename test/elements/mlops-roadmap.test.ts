import { expect, fixture, html } from '@open-wc/testing';
import { type MlopsRoadmap, RoadmapLoadEvent } from '../../src/index.js';
import { accessibilityTree, click, press } from '../support/browser.js';
import {
  nextEvent,
  openPhases,
  openQuestions,
  part,
  parts,
  phaseNumber,
  record,
  setAttribute,
  summaryOf,
} from '../support/roadmap.js';

const texts = (host: Element, name: string) =>
  parts(host, name).map(({ textContent }) => textContent.trim());

describe('<mlops-roadmap>', () => {
  it('shows the bundled roadmap with its first phase and question open', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    expect(part(roadmap, 'title').textContent).to.equal('MLOps / AI Engineer Roadmap');
    expect(texts(roadmap, 'phase-title')).to.have.lengthOf(8);
    expect(
      part(roadmap, 'facts')
        .innerText.trim()
        .split(/\s*\n\s*/),
    ).to.deep.equal(['6–10 months', '8 phases']);
    expect(openPhases(roadmap)).to.deep.equal([1]);
    expect(openQuestions(roadmap)).to.deep.equal([1]);
  });

  it('tells what it has loaded', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    const loaded = nextEvent(roadmap, 'roadmap-load');
    document.body.append(roadmap);
    const event = await loaded;
    expect(event).to.be.instanceOf(RoadmapLoadEvent);
    expect(event.roadmap.id).to.equal('mlops');
    expect(texts(roadmap, 'phase-title')).to.have.lengthOf(8);
    roadmap.remove();
  });

  it('gives assistive technology its headings in order and its lists', async () => {
    await fixture(html`<mlops-roadmap open="7"></mlops-roadmap>`);
    const nodes: { role: string; name: string; level?: number }[] = [];
    const walk = (node: Awaited<ReturnType<typeof accessibilityTree>>): void => {
      nodes.push(node);
      node.children?.forEach(walk);
    };
    walk(await accessibilityTree());
    const headings = nodes
      .filter(({ role }) => role === 'heading')
      .map(({ name, level }) => `${String(level)} ${name}`);
    expect(headings.slice(0, 2)).to.deep.equal([
      '2 MLOps / AI Engineer Roadmap',
      '3 Python & ML Fundamentals',
    ]);
    expect(headings).to.include('3 LLM Ops & AI Infrastructure');
    expect(headings.filter((heading) => heading === '4 What to learn')).to.have.lengthOf(1);
    expect(headings).to.include('3 Frequently Asked Questions');
    expect(headings).to.include('4 What is MLOps and why does it matter?');
    expect(nodes.some(({ role, name }) => role === 'navigation' && name === 'Overview')).to.equal(
      true,
    );
    const links = nodes.filter(({ role }) => role === 'link').map(({ name }) => name);
    expect(links[0]).to.equal('1 Python & ML Fundamentals, 4–6 wks');
    expect(links[7]).to.equal('8 ML Monitoring & Model Health, Ongoing');
    // Facts, legend, overview, timeline and the questions, and the topics of the one open phase.
    expect(nodes.filter(({ role }) => role === 'list')).to.have.lengthOf(6);
  });

  describe('opening and closing', () => {
    it('follows a click, Enter and Space on a phase', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap open="none"></mlops-roadmap>`,
      );
      const summary = summaryOf(phaseNumber(roadmap, 2));
      await click(summary);
      expect(openPhases(roadmap)).to.deep.equal([2]);
      await press('Enter');
      expect(openPhases(roadmap)).to.deep.equal([]);
      await press('Space');
      expect(openPhases(roadmap)).to.deep.equal([2]);
    });

    it('goes from one phase to the next with Tab', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap open="none"></mlops-roadmap>`,
      );
      summaryOf(phaseNumber(roadmap, 1)).focus();
      await press('Tab');
      expect(roadmap.shadowRoot?.activeElement).to.equal(summaryOf(phaseNumber(roadmap, 2)));
    });

    for (const [open, phases, questions] of [
      ['first', [1], [1]],
      ['none', [], []],
      ['all', [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5]],
      ['2 model-serving', [2, 6], []],
      ['faq-salary 8', [8], [4]],
      ['nonsense', [1], [1]],
      ['99', [1], [1]],
    ] as const) {
      it(`opens what open="${open}" names, also later`, async () => {
        const roadmap = await fixture<MlopsRoadmap>(
          html`<mlops-roadmap open=${open}></mlops-roadmap>`,
        );
        expect(openPhases(roadmap)).to.deep.equal([...phases]);
        expect(openQuestions(roadmap)).to.deep.equal([...questions]);
        await setAttribute(roadmap, 'open', open === 'all' ? 'none' : 'all');
        await setAttribute(roadmap, 'open', open);
        expect(openPhases(roadmap)).to.deep.equal([...phases]);
      });
    }

    it('opens again what the reader has closed when the attribute names it anew', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="1"></mlops-roadmap>`);
      await click(summaryOf(phaseNumber(roadmap, 1)));
      expect(openPhases(roadmap)).to.deep.equal([]);
      await setAttribute(roadmap, 'open', '1 2');
      expect(openPhases(roadmap)).to.deep.equal([1, 2]);
    });

    it('keeps what is open when something else changes', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      await click(summaryOf(phaseNumber(roadmap, 3)));
      await setAttribute(roadmap, 'heading-level', '3');
      await setAttribute(roadmap, 'hide', 'tools');
      expect(openPhases(roadmap)).to.deep.equal([1, 3]);
    });

    it('opens and closes everything by method, and with a button that says which', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      const button = part(roadmap, 'toggle-all');
      expect(button.innerText).to.equal('Expand all');
      await click(button);
      expect(openPhases(roadmap)).to.have.lengthOf(8);
      expect(openQuestions(roadmap)).to.have.lengthOf(5);
      expect(button.innerText).to.equal('Collapse all');
      await click(summaryOf(phaseNumber(roadmap, 4)));
      expect(button.innerText).to.equal('Expand all');
      roadmap.expandAll();
      expect(openPhases(roadmap)).to.have.lengthOf(8);
      roadmap.collapseAll();
      expect(openPhases(roadmap)).to.deep.equal([]);
      expect(openQuestions(roadmap)).to.deep.equal([]);
      await roadmap.updateComplete;
      expect(button.innerText).to.equal('Expand all');
    });

    it('keeps one phase and one question open where exclusive', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap exclusive></mlops-roadmap>`);
      await click(summaryOf(phaseNumber(roadmap, 3)));
      expect(openPhases(roadmap)).to.deep.equal([3]);
      expect(openQuestions(roadmap)).to.deep.equal([1]);
      expect(parts(roadmap, 'toggle-all')).to.deep.equal([]);
      roadmap.expandAll();
      expect(openPhases(roadmap)).to.have.lengthOf(8);
    });
  });

  describe('roadmap-toggle', () => {
    it('comes before, says what is about to happen, and leaves the shadow tree', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      const page = document.body;
      const before: boolean[] = [];
      page.addEventListener('roadmap-toggle', () => before.push(phaseNumber(roadmap, 2).open));
      const events = record(page, 'roadmap-toggle');
      await click(summaryOf(phaseNumber(roadmap, 2)));
      await click(summaryOf(parts(roadmap, 'question')[0] ?? roadmap));
      expect(events.map(({ phase, question, open }) => [phase, question, open])).to.deep.equal([
        ['containers-for-ml', undefined, true],
        [undefined, 'faq-what-is-mlops', false],
      ]);
      expect(before[0]).to.equal(false);
    });

    it('can be cancelled, for a click as for a method', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      roadmap.addEventListener('roadmap-toggle', (event) => {
        if (event.phase === 'containers-for-ml') event.preventDefault();
      });
      await click(summaryOf(phaseNumber(roadmap, 2)));
      expect(openPhases(roadmap)).to.deep.equal([1]);
      roadmap.expandAll();
      expect(openPhases(roadmap)).to.deep.equal([1, 3, 4, 5, 6, 7, 8]);
      // Everything that may open is open: what is left is to close it.
      await roadmap.updateComplete;
      await click(part(roadmap, 'toggle-all'));
      expect(openPhases(roadmap)).to.deep.equal([]);
    });

    it('closes nothing where exclusive and the opening is cancelled', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap exclusive></mlops-roadmap>`);
      roadmap.parentElement?.addEventListener('roadmap-toggle', (event) => {
        event.preventDefault();
      });
      await click(summaryOf(phaseNumber(roadmap, 2)));
      expect(openPhases(roadmap)).to.deep.equal([1]);
    });

    it('tells of what the browser opens by itself, and that it cannot be cancelled', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap open="none"></mlops-roadmap>`,
      );
      const toggled = nextEvent(roadmap, 'roadmap-toggle');
      // As find-in-page does.
      phaseNumber(roadmap, 5).open = true;
      const event = await toggled;
      expect([event.phase, event.open, event.cancelable]).to.deep.equal([
        'experiment-tracking',
        true,
        false,
      ]);
    });

    it('does not come for what is open at first', async () => {
      const page = await fixture(html`<div></div>`);
      const events = record(page, 'roadmap-toggle');
      const roadmap = document.createElement('mlops-roadmap');
      roadmap.open = 'all';
      page.append(roadmap);
      await roadmap.updateComplete;
      await nextEvent(phaseNumber(roadmap, 8), 'toggle');
      expect(events).to.deep.equal([]);
    });
  });

  describe('its parts', () => {
    it('leaves out what hide names', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap promo-href="/bundle" open="1"></mlops-roadmap>`,
      );
      for (const [hidden, name] of [
        ['header', 'header'],
        ['overview', 'overview'],
        ['controls', 'controls'],
        ['tools', 'tools'],
        ['promo', 'promo'],
        ['promo', 'announcement'],
        ['faq', 'faq'],
      ] as const) {
        await setAttribute(roadmap, 'hide', null);
        expect(parts(roadmap, name), name).not.to.deep.equal([]);
        await setAttribute(roadmap, 'hide', ` ${hidden}  unknown `);
        expect(parts(roadmap, name), name).to.deep.equal([]);
      }
      await setAttribute(roadmap, 'hide', 'header overview controls tools promo faq');
      expect(parts(roadmap, 'phase')).to.have.lengthOf(8);
    });

    it('draws announcement and links only with an address', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      for (const name of ['announcement', 'parent', 'promo-action']) {
        expect(parts(roadmap, name), name).to.deep.equal([]);
      }
      await setAttribute(roadmap, 'promo-href', '/bundle?x=1&y=2');
      await setAttribute(roadmap, 'parent-href', 'https://example.com/roadmaps');
      expect(part(roadmap, 'promo-action').getAttribute('href')).to.equal('/bundle?x=1&y=2');
      expect(part(roadmap, 'announcement').querySelector('a')?.innerText).to.equal('Get it →');
      expect(part(roadmap, 'parent').querySelector('a')?.href).to.equal(
        'https://example.com/roadmaps',
      );
    });

    it('takes no address that would run a script', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`
        <mlops-roadmap promo-href="java&#10;script:alert(1)" parent-href="data:text/html,x">
        </mlops-roadmap>
      `);
      expect(parts(roadmap, 'announcement')).to.deep.equal([]);
      expect(parts(roadmap, 'parent')).to.deep.equal([]);
    });

    it('starts its headings at heading-level and never goes below the sixth', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      const tags = () =>
        ['title', 'phase-title', 'label', 'faq-title', 'question-title'].map(
          (name) => part(roadmap, name).localName,
        );
      expect(tags()).to.deep.equal(['h2', 'h3', 'h4', 'h3', 'h4']);
      await setAttribute(roadmap, 'heading-level', '1');
      expect(tags()).to.deep.equal(['h1', 'h2', 'h3', 'h2', 'h3']);
      await setAttribute(roadmap, 'heading-level', '5');
      expect(tags()).to.deep.equal(['h5', 'h6', 'h6', 'h6', 'h6']);
      for (const unknown of ['0', '7', 'two', '']) {
        await setAttribute(roadmap, 'heading-level', unknown);
        expect(tags(), unknown).to.deep.equal(['h2', 'h3', 'h4', 'h3', 'h4']);
      }
    });

    it('has a slot for header, promo, footer and each phase, and hides other children', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`
        <mlops-roadmap open="6">
          <h2 slot="header">My own header</h2>
          <p slot="promo">My own promo</p>
          <p slot="footer">My own footer</p>
          <a slot="model-serving" href="#lesson">Lesson 6</a>
          <p class="fallback">Only without script</p>
        </mlops-roadmap>
      `);
      const slotOf = (selector: string) => roadmap.querySelector(selector)?.assignedSlot;
      expect(part(roadmap, 'header').checkVisibility()).to.equal(false);
      expect(part(roadmap, 'promo').checkVisibility()).to.equal(false);
      expect(slotOf('[slot=footer]')?.name).to.equal('footer');
      expect(phaseNumber(roadmap, 6).contains(slotOf('a') ?? null)).to.equal(true);
      expect(roadmap.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(roadmap.querySelector('.fallback')?.checkVisibility()).to.equal(false);
    });

    it('leaves a disclosure in a slot to its author', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`
        <mlops-roadmap open="6">
          <details slot="model-serving">
            <summary>Hint</summary>
            Try it.
          </details>
        </mlops-roadmap>
      `);
      const events = record(roadmap, 'roadmap-toggle');
      const details = roadmap.querySelector('details');
      await click(roadmap.querySelector('summary') ?? roadmap);
      expect(details?.open).to.equal(true);
      expect(events).to.deep.equal([]);
      roadmap.collapseAll();
      expect(details?.open).to.equal(true);
    });
  });

  describe('going to a phase', () => {
    it('opens it, brings it into view and moves the focus there', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap open="none"></mlops-roadmap>`,
      );
      roadmap.goTo(8);
      expect(openPhases(roadmap)).to.deep.equal([8]);
      expect(roadmap.shadowRoot?.activeElement).to.equal(summaryOf(phaseNumber(roadmap, 8)));
      const { top } = phaseNumber(roadmap, 8).getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
      roadmap.goTo('containers-for-ml');
      expect(openPhases(roadmap)).to.deep.equal([2, 8]);
      for (const unknown of ['99', 0, 'nothing', '']) roadmap.goTo(unknown);
      expect(openPhases(roadmap)).to.deep.equal([2, 8]);
    });

    it('is what a segment of the overview does, with no entry in the history', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap open="none"></mlops-roadmap>`,
      );
      const { length } = history;
      await click(parts(roadmap, 'segment')[6] ?? roadmap);
      expect(openPhases(roadmap)).to.deep.equal([7]);
      expect(roadmap.shadowRoot?.activeElement).to.equal(summaryOf(phaseNumber(roadmap, 7)));
      expect(history).to.have.lengthOf(length);
    });

    it('draws each segment as wide as its phase is long', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
      const widths = parts(roadmap, 'segment').map((link) => link.getBoundingClientRect().width);
      const [first = 0, second = 0, third = 0, , , , , last = 0] = widths;
      expect(first / second).to.be.closeTo(5 / 2.5, 0.05);
      expect(third / second).to.be.closeTo(3.5 / 2.5, 0.05);
      expect(last).to.be.closeTo(second, 2);
    });
  });
});
